/**
 * Subjects of news, after the upper levels of the IPTC Media Topics: the name, then the words that speak of it, in any case (a
 * plain plural in -s is understood). Words that as often mean something else are left out: "trade" is also what shares
 * do, "strike" what aircraft do. A longer form keeps a shorter one from being read in it: "palm oil" is no oil.
 */
export const SUBJECTS = `
Elections: election, by-election, ballot, polling station, electoral, electorate, voter turnout
Referendums: referendum, plebiscite
Parliament: parliament, parliamentary, lawmaker, upper house, lower house
Diplomacy: diplomat, diplomatic, ambassador, embassy, embassies, bilateral talks, summit meeting, state visit
Sanctions: economic sanctions, sanctions, embargo, embargoes
Peace talks: peace talks, ceasefire, cease-fire, truce, peace agreement, peace deal, peace process, armistice, peace plan
Armed conflict: air strike, airstrike, air raid, missile attack, drone attack, shelling, artillery, troops, invasion, offensive, warplane
Terrorism: terrorist, terrorism, suicide bomber, suicide bombing, car bomb, hostage, hijacker
Nuclear weapons: nuclear weapon, nuclear warhead, nuclear test, nuclear missile, nuclear arms, uranium enrichment, arms control
Espionage: espionage, spy, spies, spying
Coups: coup, coup attempt, junta, putsch
Protests: protest, protester, demonstrator, anti-government demonstration, riot, rioter
Human rights: human rights, political prisoner, torture, freedom of expression, press freedom
Migration: migrant, refugee, asylum seeker, immigration, migration, deportation
Corruption: corruption, bribery, bribe, embezzlement, graft
Courts: lawsuit, trial, verdict, jury, indictment, indicted, sentenced, court of appeal, appeals court, supreme court, prosecutor, court
Murder: murder, homicide, manslaughter
Drug trafficking: drug trafficking, drug trafficker, cocaine, heroin, drug cartel
Fraud: fraud, insider trading, money laundering
War crimes: war crime, genocide, crimes against humanity
Earthquakes: earthquake, quake, aftershock
Floods: flood, flooding, flooded, floodwater
Storms: hurricane, typhoon, cyclone, tornado, tornadoes, tropical storm
Wildfires: wildfire, bushfire, forest fire
Droughts: drought
Volcanoes: volcano, volcanoes, volcanic, eruption, lava
Air accidents: plane crash, air crash, crash landing, helicopter crash
Trade: trade deficit, trade surplus, trade surpluses, trade gap, trade imbalance, trade balance, trade talks, trade war, trade dispute, trade agreement, trade deal, trade bill, trade barrier, trade turnover, trade policy, trade legislation, free trade, foreign trade, world trade, bilateral trade, international trade, protectionism, protectionist, trade relations, trade friction
Tariffs: tariff, customs duty, customs duties, import duty, import duties
Inflation: inflation, consumer prices, consumer price index, cost of living, wholesale prices, producer prices, retail prices
Interest rates: interest rate, prime rate, base rate, discount rate, lending rate, key rate, benchmark rate, rate cut, rate hike, rate rise, deposit rate
Exchange rates: exchange rate, currency market, foreign exchange market, currency intervention, devaluation, devalued, foreign exchange
Economic growth: gross domestic product, gross national product, gdp, gnp, economic growth, recession
Employment: unemployment, jobless, unemployed, payrolls, labour market, labor market, job cuts, layoffs
Public finance: budget deficit, public debt, national debt, foreign debt, government spending, public spending, debt rescheduling
Taxes: taxes, taxation, taxpayer, tax reform, sales tax, income tax, tax cut, tax bill, tax rise, tax increase, value-added tax
Stock markets: stock market, stock exchange, share prices, stock prices, dow jones
Mergers and takeovers: takeover, merger, acquisition, tender offer, acquire, acquires, acquired, merge, merging, buyout, takeover bid, letter of intent
Company results: quarterly earnings, quarterly profit, quarterly results, earnings per share, net profit, net income, net loss, annual results, operating profit, pretax profit
Oil: oil, crude oil, petroleum, opec, oil price, barrels, oilfield, refinery, refineries, crude
Natural gas: natural gas, gas pipeline, gas field, lng, liquefied natural gas
Coal: coal, colliery, collieries
Electricity: electricity, power grid, power plant, power station, blackout
Nuclear power: nuclear power, nuclear plant, nuclear reactor, reactor, nuclear energy, radioactive
Renewable energy: renewable energy, solar power, wind power, wind farm, wind turbine, solar panel
Gold: gold, bullion
Mining: mining, copper, zinc, nickel, iron ore, bauxite, smelter
Steel: steel, steelmaker, steelworks
Agriculture: agriculture, agricultural, farmer, farming, crop, harvest, farmland
Grain: grain, wheat, corn, maize, barley, rice, sorghum, oats, rye
Vegetable oils: palm oil, soybean oil, soyoil, olive oil, rapeseed oil, sunflower oil, vegetable oil, coconut oil, edible oil, soybean, soybeans, rapeseed, oilseed
Livestock: livestock, cattle, hog, pork, beef, poultry
Sugar: sugar
Coffee: coffee
Cocoa: cocoa
Fisheries: fishery, fisheries, fisherman, fishermen, fishing fleet
Cars: car maker, carmaker, automaker, car sales, auto industry, car industry, electric car, electric vehicle
Semiconductors: semiconductor, microchip, chipmaker
Artificial intelligence: artificial intelligence, machine learning, chatbot, language model
Cyber attacks: cyber attack, cyberattack, hacker, malware, ransomware
Space flight: spacecraft, space station, astronaut, cosmonaut, satellite launch, rocket launch, space shuttle
Shipping: shipping, tanker, cargo ship, container ship, freighter, seaway, seamen, dockers, ship, vessel
Aviation: airline, airliner, airport, air traffic
Railways: railway, railroad, rail link, high-speed rail, high-speed train
Tourism: tourism, tourist
Strikes: on strike, strike action, industrial action, walkout, general strike, striking workers, trade union, labour union, labor union, strikers
Pensions: pension, pensioner
Housing: housing, home sales, house prices, home prices, housing starts
Epidemics: epidemic, pandemic, quarantine, coronavirus, covid, ebola, cholera
Health: public health, hospital, vaccine, vaccination, health care, healthcare
Climate: climate change, global warming, greenhouse gas, greenhouse gases, carbon emissions
Pollution: pollution, polluted, oil spill, toxic waste
Wildlife: wildlife, endangered species, poaching
Education: education, school, pupil, curriculum, teacher
Football: football, soccer, footballer
Olympic Games: olympic, olympics, paralympics, gold medal
Film: film, filmmaker, box office, film festival
`;
