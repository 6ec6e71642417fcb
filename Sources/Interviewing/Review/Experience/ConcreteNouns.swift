extension Lexicon {
  /// Things, places, people, animals and makes that one can see or touch, or look up.
  static let concreteNouns = Lexicon(
    .concreteNoun,
    nouns:
      """
      accountant, actor, actress, airport, aisle, alarm, algebra, amazon, animal, ankle, apartment, app, apple
      arm, army, artist, audit, aunt, baby, bacon, bag, bakery, ball, ballet, banana, band, bank, banner, bar
      bartender, baseball, basketball, bat, bathroom, battery, beach, bean, bed, beef, beer, bible, bike, bill
      binder, biology, bird, birthday, blanket, blog, blood, boat, bomb, bone, book, boss, bottle, bowl, box
      boy, boyfriend, brain, brake, bread, brick, bridge, brother, brush, budget, building, bulb, burger, bus
      butter, cable, cafe, cake, calculus, calendar, camera, camp, cancer, candle, candy, captain, car, card
      carpenter, carpet, carrot, cart, cash, cashier, cat, chair, cheer, cheese, chef, chemistry, chicken
      child, children, chocolate, choir, christmas, church, classroom, clock, cloud, coach, coat, code, coffee
      computer, concert, concrete, concussion, cook, cookie, cord, corn, costume, couch, counter, cousin, cow
      cream, cup, curtain, dad, dance, database, daughter, deer, degree, delivery, desk, diploma, director
      dirt, doctor, dog, doll, dollar, door, dorm, dress, driver, drum, dust, ear, easter, egg, electrician
      elevator, email, engine, engineer, english, essay, exam, excel, experiment, eye, facebook, factory, farm
      father, feet, fence, fever, field, film, finger, fire, fish, flight, floor, flower, flu, flyer, folder
      food, foot, football, forest, fork, fraternity, french, fridge, friend, fuel, funeral, game, garage
      garden, garlic, gas, gate, geometry, girl, girlfriend, glass, glove, glue, golf, google, gpa, grade
      grandfather, grandma, grandmother, grandpa, grass, guitar, gun, gym, gymnastics, hair, halloween
      hallway, hammer, hand, hat, head, heart, helmet, history, hockey, home, homework, horse, hospital, hotel
      house, husband, ice, inbox, injury, instagram, internship, interview, inventory, invoice, island, jacket
      jail, jersey, jewelry, judge, juice, key, keyboard, kid, king, kitchen, kitten, knee, knife, lab, label
      lacrosse, lake, lamp, laptop, lawyer, ledger, leg, lemon, letter, lettuce, library, light, lobby, lock
      locker, logo, lung, machine, magazine, makeup, man, manager, map, match, math, mattress, mayor, meat
      mechanic, medal, medicine, menu, metal, microwave, milk, mirror, mom, money, moon, mother, mountain
      mouse, mouth, movie, mud, museum, nail, navy, neck, necklace, neighbor, netflix, newspaper, noodle, nose
      note, notebook, nurse, ocean, office, officer, oil, onion, orange, oven, package, page, paint, pan, pant
      paper, parade, park, parking, password, pasta, payroll, pen, pencil, pepper, phone, photo, physics
      piano, picture, pie, pig, pill, pillow, pilot, pipe, pizza, plane, plastic, plate, plumber, podcast
      police, pool, pork, poster, pot, potato, powerpoint, president, price, printer, prison, professor
      projector, psychology, pump, puppy, purse, puzzle, queen, quiz, race, radio, rain, receipt, register
      reporter, restaurant, resume, rice, ring, river, road, roof, room, roommate, rubber, salad, salt, sand
      sandwich, sauce, school, scissors, screen, semester, server, shelf, ship, shipment, shirt, shoe
      shoulder, singer, sink, sister, skin, sky, slack, smoke, snake, snow, soap, soccer, sock, sofa, softball
      software, soldier, son, song, sorority, soup, spanish, spoon, spreadsheet, stadium, stair, stapler, star
      station, steak, steel, sticker, stomach, stone, store, storm, stove, street, student, sugar, sun
      supervisor, surgery, swim, swimming, syllabus, table, tape, tax, tea, teacher, teeth, television, tennis
      tent, test, thanksgiving, theater, thesis, ticket, tip, tire, toe, tomato, tool, tooth, tournament
      towel, toy, train, tree, trip, trophy, truck, tv, tweet, twitter, uncle, uniform, vacation, vaccine
      video, volleyball, waiter, waitress, wall, wallet, war, warehouse, watch, water, website, wedding
      whiteboard, wife, wind, window, wine, wire, woman, wood, wound, wrestling, wrist, writer, yard, youtube
      zoom
      """)
}
