extension Lexicon {
  /// Frequent words that give nothing away; a word in no lexicon at all is a rarer one and counts as a detail.
  static let commonWords = Lexicon([], plainWords + "," + Lexicon([], formsOf: otherVerbs).entries)

  private static let plainWords = """
    able, about, above, absolutely, accept, access, according, account, across, act, active, activities
    activity, actual, actually, add, additional, admit, advantage, advice, afraid, age, ahead, aim, air
    allow, alone, along, already, alternative, although, amazing, amount, angry, announce, answers, anyway
    apart, apparent, apparently, appear, appearance, apply, appreciate, appropriate, area, argue, art, aside
    aspect, aspects, assume, attempt, attention, attitude, available, average, avoid, aware, away, awesome
    awful, back, background, bad, badly, base, based, basic, basically, basis, bear, beautiful, begin
    behave, behavior, behaviour, belief, believe, beneficial, benefit, besides, best, better, big, bigger
    biggest, bit, black, blue, bored, boring, born, bottom, brief, bright, brilliant, bring, broad, brown
    bunch, busy, calm, came, capable, care, careful, carefully, case, cases, cause, central, certain
    certainly, chance, change, changes, character, cheap, check, choice, circumstances, claim, clear
    clearly, clever, close, closely, cold, comes, comfort, comfortable, coming, comment, common, compared
    compelling, competitive, complete, completely, complex, complicated, comprehensive, concept, concepts
    concern, concerned, condition, conditions, confident, connection, consider, considerable, consideration
    consistent, constant, consumer, consumers, contact, contain, content, context, contribution, control
    convenient, conversation, conversations, cool, core, correct, correctly, couple, courage, court, crazy
    creative, credit, criticism, cultural, curious, current, daily, damage, danger, dangerous, dark, data
    dead, deal, dealing, dear, death, debate, decent, deep, deeply, definite, definitely, degree, demand
    depend, description, design, desire, despite, detail, detailed, details, determination, difference
    differences, differently, direct, direction, directions, directly, disappointed, disappointing
    discussion, discussions, diverse, dream, dreams, drive, dry, dull, dumb, duty, eager, early, earth, ease
    easily, easy, economic, edge, educational, effect, efficiently, efforts, elements, else, emotion
    emotional, emotions, encourage, endless, energy, enjoy, enjoyable, enormous, enough, ensure
    entertaining, entertainment, entire, entirely, equal, equally, equipment, especially, essential
    essentially, establish, etc, ethical, event, eventually, everybody, everything, everywhere, evidence
    evil, exact, exactly, example, excellent, except, excited, exciting, exist, existing, expensive, expert
    explain, express, extent, extra, extraordinary, extreme, extremely, face, fact, factor, factors, facts
    failure, fair, fairly, fake, familiar, famous, fantastic, far, fast, fault, favor, favorite, favourite
    fear, feature, features, feeling, feelings, fees, fellow, few, field, figure, final, finally, find, fine
    firm, first, fit, fix, flat, flexible, focus, follow, following, force, forever, form, formal, former
    forth, forward, free, freedom, frequent, frequently, fresh, friendly, full, fully, fun, function, funny
    further, future, gain, gap, general, generally, gentle, genuine, genuinely, glad, global, good, gorgeous
    grand, gray, great, greatest, greatly, green, grey, ground, grown, growth, habit, half, handle, handy
    hard, harder, hardly, harm, hate, heading, health, healthy, heavy, height, helpful, hence, hero, hey
    high, higher, highly, honest, honestly, honor, hope, hopefully, hopes, horrible, hot, however, huge
    human, humanity, humor, hundreds, hurt, ideal, ideas, identity, image, imagination, imagine, immediate
    immediately, impact, importance, important, impossible, impression, impressive, inclusive, incredible
    incredibly, indeed, independent, indicate, individual, individually, industry, influence, information
    initial, inner, input, inside, instead, intelligent, intense, intention, interest, interested
    interesting, interests, internal, involved, item, items, job, join, joy, judgment, key, kind, kinda
    knowledge, known, lack, language, large, largely, larger, largest, late, lately, latest, latter, laugh
    lazy, lead, leading, least, left, legal, length, less, lesson, level, levels, life, light, like, likely
    limit, line, lines, list, literally, live, lives, local, logical, lol, lonely, long, longer, look
    looking, loss, lots, loud, love, loved, lovely, loving, low, lower, luck, lucky, mad, magic, main
    mainly, major, majority, manner, mark, mass, massive, material, materials, matter, matters, maybe
    meaning, meaningful, means, meanwhile, measure, media, memorable, memories, memory, mental, mentally
    mere, merely, message, middle, mild, mind, minded, mine, minor, moment, moments, mood, moral, morale
    mostly, motivated, move, movement, mutual, name, nasty, natural, naturally, nature, near, nearly
    necessarily, necessary, need, negative, network, neutral, nevertheless, new, news, next, nice, nicely
    nobody, none, normal, normally, note, notice, number, numbers, obvious, obviously, odd, offer
    officially, ok, okay, old, older, one, ones, ongoing, online, only, open, openly, operation, opinion
    opinions, opportunity, opposite, order, ordinary, original, otherwise, outcome, output, outside
    outstanding, overall, own, pace, page, pain, painful, pair, part, particular, particularly, partly
    parts, pass, passion, past, path, pathetic, patience, pattern, peace, people, perfect, perfectly
    perhaps, period, personality, personally, physical, physically, picture, piece, pieces, pink, place
    places, plain, plan, play, pleasant, please, pleasure, plenty, plus, point, pointless, points, policy
    polite, political, politics, poor, poorly, popular, possibility, possible, possibly, potential
    potentially, power, powerful, practical, practically, practice, precious, predictable, prefer, presence
    present, pretty, previous, previously, price, pride, principle, priority, private, probably, procedure
    procedures, product, products, professionally, progress, promise, proper, properly, proud, public, pure
    purely, purpose, quality, questions, quick, quicker, quickly, quiet, quietly, quite, race, random, range
    rare, rarely, rate, rather, reaction, ready, real, realistic, reality, realize, really, reason
    reasonable, reasons, recent, recently, recognition, recommend, record, red, regard, regardless, regular
    related, relation, relative, relatively, relevant, reliable, remain, remarkable, reputation, required
    resources, respect, respectful, response, responsibility, responsible, rest, result, review, rich
    ridiculous, right, rights, risk, risks, risky, role, root, rough, round, route, rude, rule, rules, rush
    sad, sadly, safe, safely, safety, sake, same, satisfying, save, scale, scary, scene, scenes, search
    second, secret, section, sense, sensible, sensitive, separate, series, serious, seriously, service
    services, sessions, set, setting, severe, shame, shape, share, sharp, short, shy, sick, side, sides
    sight, sign, significant, significantly, silly, similar, similarly, simple, simply, sincere, single
    size, skill, slight, slightly, slow, slowly, small, smaller, smart, smile, smooth, so, social, society
    soft, somebody, someday, somewhere, soon, sorry, soul, sound, source, space, special, specific
    specifically, speech, speed, spirit, spot, stage, standard, standards, star, state, status, steady
    stories, straight, strange, strength, strict, strong, stronger, strongly, structure, struggle, stuck
    stupid, style, subject, successful, successfully, such, sudden, suddenly, sufficient, suitable, super
    superior, supportive, supposed, sure, surely, surprise, surprised, surprising, sweet, system, talent
    talented, task, taste, tasty, technical, technology, terms, terrible, thankful, thanks, therefore
    thinking, thought, thoughtful, thoughts, thousands, throughout, thus, tight, tired, title, today
    together, tomorrow, ton, tonight, tons, top, topic, total, totally, touch, tough, toward, towards
    tradition, traditional, training, treat, trend, tried, true, truly, trust, trusting, truth, turn, twice
    type, types, typical, typically, ugly, ultimate, ultimately, unable, unclear, unfair, unfortunately
    unhappy, unique, universal, unless, unlike, unlikely, unnecessary, unusual, upon, upset, urgent, use
    used, useful, useless, usual, usually, utterly, valuable, value, variety, various, vast, version, victim
    view, views, voice, wait, warm, waste, watch, way, ways, weak, weakness, wealth, weird, welcome
    whatever, whenever, wherever, white, whole, wide, widely, wild, willing, wise, wish, within, wonder
    wonderful, word, words, world, worried, worry, worse, worst, worth, worthwhile, worthy, wow, wrong, yeah
    yellow, yep, yes, yet, young, younger, youth, yup
    """
}
