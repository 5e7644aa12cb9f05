/**
 * Capitals and well-known cities, each a place of its own; written as `COUNTRIES` is. A city named like its country is
 * left out.
 */
export const CITIES = `
Abidjan
Abu Dhabi
Abuja
Accra
Addis Ababa
Aden
Aleppo
?Alexandria
Algiers
Almaty, Alma-Ata
Amman
Amsterdam
Ankara
Antananarivo
Antwerp
Ashgabat, Ashkhabad
Asmara
Astana, Nur-Sultan
Asunción, Asuncion
?Athens
Atlanta
Auckland
Baghdad
Baku
Baltimore
Bamako
Bangalore, Bengaluru
Bangkok
Bangui
Barcelona
Basra
Beijing, Peking
Beirut
Belfast
Belgrade
Benghazi
Berlin, East Berlin, West Berlin
Bern, Berne
Birmingham
Bishkek, Frunze
Bogotá, Bogota
Bonn
Bordeaux
Boston
Brasília, Brasilia
Bratislava
Brazzaville
Brisbane
?Bristol
Brussels
Bucharest
Budapest
Buenos Aires
Bujumbura
Busan, Pusan
Cairo
Calgary
Canberra
Cape Town
Caracas
Cardiff
Casablanca
Chengdu
Chennai, Madras
Chicago
Chișinău, Chisinau
Chongqing
Cologne
Colombo
Conakry
Copenhagen
Dakar
?Dallas
Damascus
Dar es Salaam
Delhi
Denver
Detroit
Dhaka, Dacca
Doha
Donetsk
Dresden
Dubai
Dublin
Durban
Dushanbe
Düsseldorf, Dusseldorf
Edinburgh
Fallujah
?Florence
Frankfurt
Freetown
Fukuoka
Gaborone
Gaza City
Gdańsk, Gdansk
Geneva
Genoa
Glasgow
Guangzhou, Canton
Hamburg
Hanoi
Harare
Havana
Helsinki
Herat
Hiroshima
Ho Chi Minh City, Saigon
Homs
Hong Kong
Honolulu
?Houston
Hyderabad
Islamabad
Istanbul
Jakarta
Jeddah
Jerusalem
Johannesburg
Juba
Kabul
Kampala
Kandahar
Karachi
Kathmandu
Kazan
Kharkiv, Kharkov
Khartoum
Kherson
Kigali
?Kingston
Kinshasa
Kolkata, Calcutta
Kraków, Krakow, Cracow
Kuala Lumpur
Kuwait City
Kyiv, Kiev
Kyoto
La Paz
Lagos
Lahore
Leipzig
Libreville
Lilongwe
Lima
Lisbon
Liverpool
Ljubljana
Lomé
London
Los Angeles
Luanda
Lusaka
Lviv
?Lyon, Lyons
Madrid
Malé
Managua
Manama
Manchester
Manila
Maputo
Mariupol
Marrakesh, Marrakech
Marseille, Marseilles
Mecca
?Medina
Melbourne
Mexico City
Miami
Milan
Minneapolis
Minsk
Mogadishu
Monrovia
Monterrey
Montevideo
Montreal, Montréal
Moscow; Muscovite
Mosul
Mumbai, Bombay
Munich
Muscat
Nagasaki
Nagoya
Nairobi
Naples
Nassau
New Delhi
New Orleans
New York, New York City; New Yorker
Niamey
~Nice
Nicosia
Nouakchott
Odesa, Odessa
Osaka
Oslo
Ottawa
Ouagadougou
Oxford
Panama City
Paramaribo
Paris; Parisian
Perth
Peshawar
Philadelphia
Phnom Penh
?Phoenix
Pittsburgh
Podgorica
Port Moresby
Port-au-Prince
Porto
Prague
Pretoria
Pristina
Pyongyang
Quebec City
Quito
Rabat
Ramallah
Rangoon, Yangon
~Reading
Reykjavik
Riga
Rio de Janeiro, Rio
Riyadh
Rome
Rotterdam
San Diego
San Francisco
San José, San Jose
San Salvador
Sana'a, Sanaa
?Santiago
Santo Domingo
São Paulo, Sao Paulo
Sapporo
Sarajevo
Seattle
Seoul
Seville
Shanghai
Shenzhen
Skopje
Sofia
~Split
St Petersburg, Saint Petersburg, Leningrad
Stockholm
Strasbourg
Stuttgart
?Sydney
Taipei
Tallinn
Tashkent
Tbilisi
Tegucigalpa
Tehran, Teheran
Tel Aviv
The Hague
Thimphu
Tianjin
Tirana
Tokyo
Toronto
Tripoli
Tunis
Turin
Ulaanbaatar, Ulan Bator
Vancouver
Venice
Vienna
Vientiane
Vilnius
Vladivostok
Volgograd, Stalingrad
Warsaw
?Washington, Washington DC
?Wellington
Windhoek
Wuhan
Yaoundé, Yaounde
Yekaterinburg
Yerevan
Yokohama
Zagreb
Zaporizhzhia
Zurich, Zürich
`;
