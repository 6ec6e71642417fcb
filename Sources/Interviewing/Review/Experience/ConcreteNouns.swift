extension Lexicon {
  /// Things, places, people, animals and makes that one can see or touch, or look up.
  static let concreteNouns = Lexicon(
    .concreteNoun,
    nouns:
      """
      accountant, actor, actress, airline, airport, aisle, alarm, algebra, alien, almond, amazon, ambulance
      animal, ankle, ant, antibiotic, apartment, app, apple, aquarium, arena, arm, army, artist, asthma, attic
      audit, aunt, baby, backpack, bacon, bag, bagel, bakery, ball, ballet, banana, band, bandage, bank
      banner, bar, barbershop, barn, bartender, baseball, basement, basil, basketball, bat, bathroom, bathtub
      battery, beach, bean, bed, bee, beef, beer, belt, bible, bicycle, bike, bill, binder, biology, bird
      birthday, blanket, blender, blog, blood, boat, bomb, bone, book, bookstore, boot, booth, boss, bottle
      bowl, box, boxer, boy, boyfriend, bracelet, brain, brake, bread, breakfast, brick, bridge, brisket
      broccoli, broom, brother, brownie, brunch, brush, bucket, budget, buffet, building, bulb, bumper, burger
      burrito, bus, bus-stop, butter, butterfly, cab, cabin, cabinet, cable, cactus, cafe, cafeteria, cake
      calculus, calendar, camera, camp, campground, cancer, candle, candy, canoe, canyon, cappuccino, captain
      car, card, carpenter, carpet, carrot, cart, cash, cashew, cashier, casino, castle, cat, cathedral
      cauliflower, cave, celery, cereal, chair, charger, cheer, cheese, chef, chemistry, chicken, child
      children, chili, chip, chocolate, choir, christmas, church, cinnamon, clam, classroom, cliff, clock
      closet, cloud, coach, coat, cocktail, cod, code, coffee, computer, concert, concrete, concussion, cook
      cookie, cop, cord, corn, costume, cottage, couch, counter, coupon, cousin, cow, crab, cream, creek, crib
      croissant, crosswalk, crust, cucumber, cup, cupcake, curry, curtain, dad, dance, database, daughter
      deer, degree, delivery, dentist, desert, desk, dessert, detective, detergent, diabetes, diaper, dinner
      diploma, director, dirt, dish, doctor, dog, doll, dollar, dolphin, donut, door, dorm, dormitory
      doughnut, dragon, drawer, dress, drill, driver, driveway, drum, drumstick, dryer, duck, dumpling, dust
      ear, earring, easter, egg, eggplant, electrician, elephant, elevator, email, emperor, engine, engineer
      english, espresso, essay, exam, excel, experiment, eye, facebook, factory, farm, farmer, father, faucet
      feet, fence, ferry, fever, field, film, finger, fire, firefighter, fish, flight, floor, flower, flu
      flyer, folder, food, foot, football, forest, fork, fraternity, freeway, freezer, french, fridge, friend
      fries, frog, fuel, funeral, game, garage, garden, garlic, gas, gate, geometry, ghost, ginger, giraffe
      girl, girlfriend, glacier, glass, glove, glue, goalie, goat, golf, google, goose, governor, gpa, grade
      grandfather, grandma, grandmother, grandpa, grass, gravy, grill, grocery, guacamole, guitar, gun, gym
      gymnastics, hair, halloween, hallway, ham, hammer, hand, harbor, hash, hat, head, headphone, heart
      helicopter, helmet, highway, hill, history, hockey, home, homerun, homework, honey, hoodie, horse
      hospital, hostess, hotel, house, husband, ice, ice-cream, inbox, inhaler, injury, instagram, insulin
      internship, interview, inventory, invoice, island, jacket, jail, jam, jeans, jelly, jersey, jewelry
      judge, juice, kayak, ketchup, kettle, key, keyboard, kid, king, kitchen, kitten, knee, knife, knight
      lab, label, lacrosse, ladder, lake, lamb, lamp, landlord, laptop, lasagna, latte, laundromat, laundry
      lawn, lawyer, ledger, leg, lemon, lemonade, lentil, letter, lettuce, library, lieutenant, light
      lighthouse, lion, lipstick, loan, lobby, lobster, lock, locker, logo, luggage, lunch, lung, machine
      magazine, makeup, mall, man, manager, map, margarita, martini, match, math, mattress, mayo, mayonnaise
      mayor, meat, meatball, mechanic, medal, medicine, menu, metal, microphone, microscope, microwave, milk
      milkshake, mint, mirror, modem, mom, money, monkey, moon, mop, mortgage, mosque, mosquito, mother
      motorcycle, mountain, mouse, mouth, movie, mud, muffin, murderer, museum, mushroom, mustard, nacho, nail
      napkin, navy, neck, necklace, necktie, neighbor, netflix, newborn, newspaper, nightclub, noodle, nose
      note, notebook, nurse, nut, oak, oatmeal, ocean, octopus, office, officer, oil, olive, omelette, onion
      orange, oven, oyster, package, page, paint, palace, pan, pancake, pant, paper, parade, park, parking
      passport, password, pasta, patio, paycheck, payroll, pea, peanut, pecan, pen, pencil, pepper, pharmacist
      pharmacy, phone, photo, physics, piano, pickle, picture, pie, pier, pig, pill, pillow, pilot, pine, pipe
      pitcher, pizza, plane, planetarium, plastic, plate, playoff, plumber, podcast, police, pond, pool
      popcorn, porch, pork, poster, pot, potato, powerpoint, pregnancy, president, pretzel, price, prince
      princess, printer, prison, professor, projector, psychology, pudding, pump, pumpkin, puppy, purse
      puzzle, quarterback, queen, quiz, rabbit, race, radio, rain, ramen, rat, ravioli, razor, receipt
      referee, refund, register, reporter, restaurant, resume, rib, rice, ring, river, road, robot, rocket
      roof, room, roommate, rooster, rose, router, rubber, rug, rum, runway, sailor, salad, salmon, salon
      salsa, salt, sand, sandal, sandwich, satellite, sauce, sausage, saw, scallop, scarf, scholarship, school
      scissors, scoreboard, screen, screwdriver, semester, senator, sergeant, server, shampoo, shark, sheep
      sheet, shelf, sheriff, ship, shipment, shirt, shoe, shoulder, shower, shrimp, sidewalk, singer, sink
      sister, skin, sky, slack, smoke, smoothie, snake, sneaker, snow, soap, soccer, sock, soda, sofa
      softball, software, soldier, son, song, sorority, soup, spaghetti, spanish, speaker, spider, spinach
      spoon, spreadsheet, spy, squash, squid, squirrel, stadium, stair, stapler, star, station, steak, steel
      sticker, stomach, stone, store, storm, stove, straw, street, stretcher, stroke, stroller, student
      subway, sugar, suitcase, sun, supermarket, supervisor, surgeon, surgery, sushi, sweater, swim, swimming
      syllabus, synagogue, syrup, table, tablet, taco, takeout, tape, tax, taxi, tea, teacher, teeth
      telescope, television, temple, tenant, tennis, tent, tequila, terminal, test, textbook, thanksgiving
      theater, thermometer, thesis, thief, thyme, ticket, tiger, tile, tip, tire, toast, toaster, toe, tofu
      toilet, tomato, tool, tooth, toothbrush, tortilla, touchdown, tournament, towel, toy, tractor, traffic
      trail, train, tray, tree, trip, trophy, truck, tuition, tulip, tumor, tuna, turkey, turtle, tv, tweet
      twitter, uncle, uniform, vacation, vaccine, vacuum, valet, valley, vampire, vanilla, veal, video
      vinegar, vodka, volcano, volleyball, waffle, waiter, waitress, waitstaff, wall, wallet, walnut, war
      warehouse, washer, watch, water, waterfall, webcam, website, wedding, whale, wheelchair, whiskey
      whiteboard, wife, wind, window, windshield, wine, wing, wire, witch, wizard, woman, wood, wound
      wrestler, wrestling, wrist, writer, x-ray, yacht, yard, yogurt, youtube, zombie, zoo, zoom, zucchini
      """)
}
