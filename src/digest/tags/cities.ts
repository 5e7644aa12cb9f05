/**
 * Capitals and well-known cities, each a place of its own; written as `COUNTRIES` is, behind the country that a city is in and
 * those that it was in, and parted by bars. A city named like its country is left out.
 */
export const CITIES = `
Afghanistan: Kabul | Kandahar | Herat
Albania: Tirana
Algeria: Algiers
Angola: Luanda
Argentina: Buenos Aires
Armenia, Soviet Union: Yerevan
Australia: Canberra | ?Sydney | Melbourne | Brisbane | Perth
Austria: Vienna
Azerbaijan, Soviet Union: Baku
Bahamas: Nassau
Bahrain: Manama
Bangladesh: Dhaka, Dacca
Belarus, Soviet Union: Minsk
Belgium: Brussels | Antwerp
Bhutan: Thimphu
Bolivia: La Paz
Bosnia and Herzegovina, Yugoslavia: Sarajevo
Botswana: Gaborone
Brazil: Brasília, Brasilia | Rio de Janeiro, Rio | São Paulo, Sao Paulo
Bulgaria: Sofia
Burkina Faso: Ouagadougou
Burundi: Bujumbura
Cambodia: Phnom Penh
Cameroon: Yaoundé, Yaounde
Canada: Ottawa | Toronto | Montreal, Montréal | Vancouver | Calgary | Quebec City
Central African Republic: Bangui
Chile: ?Santiago
China: Beijing, Peking | Shanghai | Guangzhou, Canton | Shenzhen | Chengdu | Chongqing | Tianjin | Wuhan
Colombia: Bogotá, Bogota
Costa Rica: San José, San Jose
Croatia, Yugoslavia: Zagreb | ~Split
Cuba: Havana
Cyprus: Nicosia
Czech Republic, Czechoslovakia: Prague
Democratic Republic of the Congo, Zaire: Kinshasa
Denmark: Copenhagen
Dominican Republic: Santo Domingo
Ecuador: Quito
Egypt: Cairo | ?Alexandria
El Salvador: San Salvador
Eritrea: Asmara
Estonia, Soviet Union: Tallinn
Ethiopia: Addis Ababa
Finland: Helsinki
France: Paris; Parisian | Bordeaux | ?Lyon, Lyons | Marseille, Marseilles | ~Nice | Strasbourg
Gabon: Libreville
Georgia, Soviet Union: Tbilisi
Germany, West Germany: Bonn | Cologne | Düsseldorf, Dusseldorf | Frankfurt | Hamburg | Munich | Stuttgart
Germany, East Germany: Dresden | Leipzig
Germany, West Germany, East Germany: Berlin, East Berlin, West Berlin
Ghana: Accra
Greece: ?Athens
Guinea: Conakry
Haiti: Port-au-Prince
Honduras: Tegucigalpa
Hungary: Budapest
Iceland: Reykjavik
India: New Delhi | Delhi | Mumbai, Bombay | Kolkata, Calcutta | Chennai, Madras | Bangalore, Bengaluru | Hyderabad
Indonesia: Jakarta
Iran: Tehran, Teheran
Iraq: Baghdad | Basra | Mosul | Fallujah
Ireland: Dublin
Israel: Tel Aviv
Italy: Rome | Milan | Naples | Turin | Venice | Genoa | ?Florence
Ivory Coast: Abidjan
Jamaica: ?Kingston
Japan: Tokyo | Osaka | Kyoto | Nagoya | Fukuoka | Hiroshima | Nagasaki | Sapporo | Yokohama
Jordan: Amman
Kazakhstan, Soviet Union: Astana, Nur-Sultan | Almaty, Alma-Ata
Kenya: Nairobi
Kosovo: Pristina
Kuwait: Kuwait City
Kyrgyzstan, Soviet Union: Bishkek, Frunze
Laos: Vientiane
Latvia, Soviet Union: Riga
Lebanon: Beirut
Liberia: Monrovia
Libya: Tripoli | Benghazi
Lithuania, Soviet Union: Vilnius
Madagascar: Antananarivo
Malawi: Lilongwe
Malaysia: Kuala Lumpur
Maldives: Malé
Mali: Bamako
Mauritania: Nouakchott
Mexico: Mexico City | Monterrey
Moldova, Soviet Union: Chișinău, Chisinau
Mongolia: Ulaanbaatar, Ulan Bator
Montenegro: Podgorica
Morocco: Rabat | Casablanca | Marrakesh, Marrakech
Mozambique: Maputo
Myanmar: Rangoon, Yangon
Namibia: Windhoek
Nepal: Kathmandu
Netherlands: Amsterdam | The Hague | Rotterdam
New Zealand: ?Wellington | Auckland
Nicaragua: Managua
Niger: Niamey
Nigeria: Abuja | Lagos
North Korea: Pyongyang
North Macedonia, Yugoslavia: Skopje
Norway: Oslo
Oman: Muscat
Pakistan: Islamabad | Karachi | Lahore | Peshawar
Palestine: Ramallah | Gaza City
Panama: Panama City
Papua New Guinea: Port Moresby
Paraguay: Asunción, Asuncion
Peru: Lima
Philippines: Manila
Poland: Warsaw | Gdańsk, Gdansk | Kraków, Krakow, Cracow
Portugal: Lisbon | Porto
Qatar: Doha
Republic of the Congo: Brazzaville
Romania: Bucharest
Russia, Soviet Union: Moscow; Muscovite | St Petersburg, Saint Petersburg, Leningrad | Kazan | Vladivostok | Volgograd, Stalingrad
Russia, Soviet Union: Yekaterinburg
Rwanda: Kigali
Saudi Arabia: Riyadh | Jeddah | Mecca | ?Medina
Senegal: Dakar
Serbia, Yugoslavia: Belgrade
Sierra Leone: Freetown
Slovakia, Czechoslovakia: Bratislava
Slovenia, Yugoslavia: Ljubljana
Somalia: Mogadishu
South Africa: Pretoria | Johannesburg | Cape Town | Durban
South Korea: Seoul | Busan, Pusan
South Sudan: Juba
Spain: Madrid | Barcelona | Seville
Sri Lanka: Colombo
Sudan: Khartoum
Suriname: Paramaribo
Sweden: Stockholm
Switzerland: Bern, Berne | Geneva | Zurich, Zürich
Syria: Damascus | Aleppo | Homs
Taiwan: Taipei
Tajikistan, Soviet Union: Dushanbe
Tanzania: Dar es Salaam
Thailand: Bangkok
Togo: Lomé
Tunisia: Tunis
Turkey: Ankara | Istanbul
Turkmenistan, Soviet Union: Ashgabat, Ashkhabad
Uganda: Kampala
Ukraine, Soviet Union: Kyiv, Kiev | Kharkiv, Kharkov | Donetsk | Kherson | Lviv | Mariupol | Odesa, Odessa | Zaporizhzhia
United Arab Emirates: Abu Dhabi | Dubai
United Kingdom: London | Belfast | Birmingham | ?Bristol | Cardiff | Edinburgh | Glasgow | Liverpool | Manchester
United Kingdom: Oxford | ~Reading
United States: ?Washington, Washington DC | Atlanta | Baltimore | Boston | Brooklyn | Chicago | ?Dallas | Denver | Detroit
United States: Honolulu | ?Houston | Los Angeles | Miami | Minneapolis | New Orleans
United States: New York, New York City; New Yorker | Philadelphia | ?Phoenix | Pittsburgh | San Diego | San Francisco
United States: Seattle
Uruguay: Montevideo
Uzbekistan, Soviet Union: Tashkent
Venezuela: Caracas
Vietnam: Hanoi | Ho Chi Minh City, Saigon
Yemen: Sana'a, Sanaa | Aden
Zambia: Lusaka
Zimbabwe: Harare
Hong Kong
Jerusalem
`;
