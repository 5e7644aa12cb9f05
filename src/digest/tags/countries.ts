/**
 * Countries, today's and those that archives speak of: the name, then its other names; after the semicolon what its people
 * and things are called (a plain plural in -s is understood). `?` marks a name that people bear too, `~` one that is an
 * ordinary word at the start of a sentence, `^` one that another place shares: it counts beside its people's name or one of the
 * words after the second semicolon.
 */
export const COUNTRIES = `
Afghanistan; Afghan
Albania; Albanian
Algeria; Algerian
Andorra; Andorran
Angola; Angolan
Antigua and Barbuda; Antiguan
Argentina, Argentine Republic; Argentine, Argentinian
Armenia; Armenian
Australia; Australian, ~Aussie
Austria; Austrian
Azerbaijan; Azerbaijani, Azeri
Bahamas, The Bahamas; Bahamian
Bahrain; Bahraini
Bangladesh; Bangladeshi
Barbados; Barbadian
Belarus, Byelorussia; Belarusian, Belarussian, Byelorussian
Belgium; Belgian
Belize; Belizean
Benin; Beninese
Bhutan; Bhutanese
Bolivia; Bolivian
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina; Bosnian
Botswana; Botswanan
Brazil; Brazilian
Brunei, Brunei Darussalam; Bruneian
Bulgaria; Bulgarian
Burkina Faso, Upper Volta; Burkinabe
Burundi; Burundian
Cambodia, Kampuchea; Cambodian, Kampuchean
Cameroon; Cameroonian
Canada; Canadian
Cape Verde, Cabo Verde; Cape Verdean
Central African Republic
?Chad; Chadian
Chile; Chilean
China, People's Republic of China, PRC; Chinese
Colombia; Colombian
Comoros; Comorian
Republic of the Congo, Congo-Brazzaville, Republic of Congo
Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo, Congo-Kinshasa; Congolese
Costa Rica; Costa Rican
Croatia; Croatian, Croat
Cuba; Cuban
Cyprus; Cypriot, Greek Cypriot, Turkish Cypriot
Czech Republic, Czechia; Czech
Czechoslovakia; Czechoslovak, Czechoslovakian
Denmark; Danish, ~Dane
Djibouti; Djiboutian
Dominica
Dominican Republic
East Germany, E Germany, German Democratic Republic, GDR; East German, E German
East Timor, Timor-Leste; Timorese
Ecuador; Ecuadorian, Ecuadorean
Egypt; Egyptian
El Salvador; Salvadoran, Salvadorian
Equatorial Guinea; Equatorial Guinean
Eritrea; Eritrean
Estonia; Estonian
Eswatini, Swaziland; Swazi
Ethiopia; Ethiopian
Fiji; Fijian
Finland; Finnish, Finn
France; French, Frenchman, Frenchmen, Frenchwoman
Gabon; Gabonese
Gambia, The Gambia; Gambian
^Georgia; Georgian; Tbilisi Abkhazia Ossetia Batumi Caucasus Armenia Azerbaijan Kutaisi
Germany; German
Ghana; Ghanaian
Greece; Greek
Grenada; Grenadian
Guatemala; Guatemalan
Guinea; Guinean
Guinea-Bissau
Guyana; Guyanese
Haiti; Haitian
Honduras; Honduran
Hungary; Hungarian
Iceland; Icelandic, Icelander
India; Indian
Indonesia; Indonesian
Iran, Islamic Republic of Iran; Iranian
Iraq; Iraqi
Ireland, Republic of Ireland; Irish, Irishman
Israel; Israeli
Italy; Italian
Ivory Coast, Côte d'Ivoire, Cote d'Ivoire; Ivorian
?Jamaica; Jamaican
Japan; Japanese
?Jordan; Jordanian
Kazakhstan; Kazakh, Kazakhstani
Kenya; Kenyan
Kiribati
Kosovo; Kosovar, Kosovan
Kuwait; Kuwaiti
Kyrgyzstan, Kyrgyz Republic, Kirghizia; Kyrgyz, Kyrgyzstani
Laos; Laotian, Lao
Latvia; Latvian
Lebanon; Lebanese
Lesotho
Liberia; Liberian
Libya; Libyan
Liechtenstein
Lithuania; Lithuanian
Luxembourg; Luxembourger
Madagascar; Malagasy
Malawi; Malawian
Malaysia; Malaysian
Maldives; Maldivian
Mali; Malian
Malta; Maltese
Marshall Islands; Marshallese
Mauritania; Mauritanian
Mauritius; Mauritian
Mexico; Mexican
Micronesia; Micronesian
Moldova, Moldavia; Moldovan
Monaco
Mongolia; Mongolian
Montenegro; Montenegrin
Morocco; Moroccan
Mozambique; Mozambican
Myanmar, Burma; Burmese
Namibia; Namibian
Nauru; Nauruan
Nepal; Nepalese, Nepali
Netherlands, The Netherlands, Holland; ~Dutch, Dutchman
New Zealand; New Zealander
Nicaragua; Nicaraguan
Niger; Nigerien
Nigeria; Nigerian
North Korea, N Korea, DPRK, Democratic People's Republic of Korea; North Korean, N Korean
North Macedonia, Macedonia; Macedonian
Norway; Norwegian
Oman; Omani
Pakistan; Pakistani
Palau
Palestine; Palestinian
Panama; Panamanian
Papua New Guinea; Papua New Guinean
Paraguay; Paraguayan
Peru; Peruvian
Philippines, The Philippines; Philippine, Filipino, Filipina
Poland; ~Polish, ~Pole
Portugal; Portuguese
Qatar; Qatari
Romania; Romanian
Russia, Russian Federation; Russian
Rwanda; Rwandan
Saint Kitts and Nevis, St Kitts and Nevis
Saint Lucia, St Lucia
Saint Vincent and the Grenadines
Samoa; Samoan
San Marino
Saudi Arabia; Saudi, Saudi Arabian
Senegal; Senegalese
Serbia; Serbian, Serb
Seychelles; Seychellois
Sierra Leone; Sierra Leonean
Singapore; Singaporean
Slovakia; Slovak, Slovakian
Slovenia; Slovenian, Slovene
Solomon Islands; Solomon Islander
Somalia; Somali, Somalian
South Africa, S Africa; South African, S African
South Korea, S Korea, Republic of Korea, ROK; South Korean, S Korean
South Sudan; South Sudanese
South Vietnam; South Vietnamese
Soviet Union, USSR; Soviet
Spain; Spanish, Spaniard
Sri Lanka, Ceylon; Sri Lankan
Sudan; Sudanese
Suriname; Surinamese
Sweden; Swedish, ~Swede
Switzerland; Swiss
Syria; Syrian
Taiwan; Taiwanese
Tajikistan; Tajik, Tajikistani
Tanzania; Tanzanian
Thailand; Thai
Togo; Togolese
Tonga; Tongan
Trinidad and Tobago, Trinidad; Trinidadian
Tunisia; Tunisian
~Turkey, Türkiye, Turkiye; Turkish, Turk
Turkmenistan; Turkmen
Tuvalu; Tuvaluan
Uganda; Ugandan
Ukraine; Ukrainian
United Arab Emirates, UAE, Emirates; Emirati
United Kingdom, UK, Britain, Great Britain; British, Briton, Brit
United States, US, USA, United States of America, America; American
Uruguay; Uruguayan
Uzbekistan; Uzbek, Uzbekistani
Vanuatu
Vatican City, Vatican, Holy See
Venezuela; Venezuelan
Vietnam, Viet Nam; Vietnamese
West Germany, W Germany, Federal Republic of Germany; West German, W German
Yemen; Yemeni
South Yemen
North Yemen
Yugoslavia; Yugoslav, Yugoslavian
Zaire; Zairean, Zairian
Zambia; Zambian
Zimbabwe, Rhodesia; Zimbabwean
`;
