/**
 * Whether a dateline's place lies where the clock is ahead of the Americas: from Ireland to New Zealand. Of several names
 * the last decides, for it tells in which country or state the first one lies ("Paris, Texas" does not lie ahead).
 * Unknown places do not.
 */
export function isPlaceAhead(place: string): boolean {
  const last = place.split(/[,[]/).at(-1)?.replace("]", "") ?? "";
  return AHEAD.has(last.trim().toLowerCase());
}

/** Countries with their older names, the capitals, and the cities that datelines name without a country. */
const PLACES = `
England, Scotland, Wales, Northern Ireland, Britain, United Kingdom, U.K., UK, Ireland, London, Edinburgh, Glasgow,
Belfast, Birmingham, Manchester, Liverpool, Leeds, Bristol, Cardiff, Oxford, Dublin, Iceland, Reykjavik
France, Paris, Lyon, Lyons, Marseille, Marseilles, Nice, Cannes, Bordeaux, Strasbourg, Toulouse, Lille, Belgium, Brussels,
Antwerp, Bruges, Zeebrugge, Netherlands, The Netherlands, Holland, Amsterdam, The Hague, Rotterdam, Luxembourg, Monaco,
Monte Carlo
Germany, West Germany, East Germany, Bonn, Berlin, West Berlin, East Berlin, Frankfurt, Hamburg, Munich, Cologne, Duesseldorf,
Düsseldorf, Stuttgart, Hanover, Leipzig, Dresden, Austria, Vienna, Salzburg, Switzerland, Berne, Bern, Zurich, Zürich, Geneva,
Basle, Basel, Lausanne, Davos, Lugano, Liechtenstein, Vaduz
Italy, Rome, Milan, Turin, Naples, Venice, Florence, Genoa, Bologna, Palermo, Vatican, Vatican City, San Marino, Malta,
Valletta, Spain, Madrid, Barcelona, Seville, Valencia, Bilbao, Gibraltar, Andorra, Portugal, Lisbon, Porto, Greece, Athens,
Salonika, Thessaloniki, Cyprus, Nicosia
Sweden, Stockholm, Gothenburg, Malmo, Malmö, Norway, Oslo, Bergen, Stavanger, Denmark, Copenhagen, Finland, Helsinki,
Estonia, Tallinn, Latvia, Riga, Lithuania, Vilnius
Poland, Warsaw, Gdansk, Krakow, Cracow, Czechoslovakia, Czech Republic, Czechia, Prague, Slovakia, Bratislava, Hungary,
Budapest, Romania, Bucharest, Bulgaria, Sofia, Yugoslavia, Serbia, Belgrade, Croatia, Zagreb, Slovenia, Ljubljana, Bosnia,
Bosnia-Herzegovina, Sarajevo, Montenegro, Podgorica, Kosovo, Pristina, Macedonia, North Macedonia, Skopje, Albania, Tirana,
Moldova, Chisinau
Russia, U.S.S.R., USSR, Soviet Union, Moscow, St. Petersburg, Leningrad, Vladivostok, Belarus, Minsk, Ukraine, Kyiv, Kiev,
Odesa, Odessa, Kharkiv, Lviv, Armenia, Yerevan, Azerbaijan, Baku, Tbilisi, Kazakhstan, Astana, Almaty, Alma-Ata, Uzbekistan,
Tashkent, Turkmenistan, Ashgabat, Kyrgyzstan, Bishkek, Tajikistan, Dushanbe
Turkey, Türkiye, Ankara, Istanbul, Izmir, Syria, Damascus, Aleppo, Lebanon, Beirut, Israel, Jerusalem, Tel Aviv, Haifa, Gaza,
Gaza City, Gaza Strip, West Bank, Ramallah, Jordan, Amman, Iraq, Baghdad, Basra, Erbil, Mosul, Iran, Tehran, Teheran, Isfahan, Kuwait,
Kuwait City, Saudi Arabia, Riyadh, Jeddah, Dhahran, Mecca, Medina, Bahrain, Manama, Qatar, Doha, United Arab Emirates, U.A.E., UAE, Abu Dhabi,
Dubai, Sharjah, Oman, Muscat, Yemen, Sanaa, Aden
Egypt, Cairo, Alexandria, Libya, Tripoli, Benghazi, Tunisia, Tunis, Algeria, Algiers, Morocco, Rabat, Casablanca, Marrakesh,
Mauritania, Nouakchott, Sudan, Khartoum, South Sudan, Juba, Ethiopia, Addis Ababa, Eritrea, Asmara, Djibouti, Somalia,
Mogadishu, Kenya, Nairobi, Mombasa, Uganda, Kampala, Tanzania, Dar es Salaam, Dodoma, Arusha, Rwanda, Kigali, Burundi,
Bujumbura, Senegal, Dakar, Gambia, Banjul, Guinea, Conakry, Guinea-Bissau, Bissau, Sierra Leone, Freetown, Liberia, Monrovia,
Ivory Coast, Abidjan, Yamoussoukro, Ghana, Accra, Togo, Lome, Lomé, Benin, Cotonou, Burkina Faso, Ouagadougou, Mali, Bamako,
Niger, Niamey, Nigeria, Lagos, Abuja, Kano, Cameroon, Yaounde, Yaoundé, Douala, Chad, N'Djamena, Central African Republic,
Bangui, Gabon, Libreville, Congo, Brazzaville, Zaire, Kinshasa, Goma, Angola, Luanda, Zambia, Lusaka, Malawi, Lilongwe,
Mozambique, Maputo, Beira, Zimbabwe, Harare, Botswana, Gaborone, Namibia, Windhoek, South Africa, Johannesburg, Cape Town,
Pretoria, Durban, Soweto, Lesotho, Maseru, Swaziland, Eswatini, Mbabane, Madagascar, Antananarivo, Mauritius, Port Louis,
Seychelles, Comoros
Afghanistan, Kabul, Kandahar, Herat, Pakistan, Islamabad, Karachi, Lahore, Peshawar, Quetta, India, New Delhi, Delhi, Bombay, Mumbai,
Calcutta, Kolkata, Madras, Chennai, Bangalore, Bengaluru, Hyderabad, Srinagar, Nepal, Kathmandu, Katmandu, Bhutan, Thimphu,
Bangladesh, Dhaka, Dacca, Sri Lanka, Colombo, Maldives, Male
Burma, Myanmar, Rangoon, Yangon, Naypyitaw, Naypyidaw, Thailand, Bangkok, Laos, Vientiane, Cambodia, Phnom Penh, Vietnam, Hanoi, Ho Chi Minh City,
Saigon, Malaysia, Kuala Lumpur, Penang, Singapore, Brunei, Bandar Seri Begawan, Indonesia, Jakarta, Bali, Surabaya,
Philippines, Manila, Quezon City, Cebu, East Timor, Timor-Leste, Dili
China, Beijing, Peking, Shanghai, Canton, Guangzhou, Shenzhen, Tianjin, Wuhan, Urumqi, Lhasa, Tibet, Hong Kong, Macau, Macao,
Taiwan, Taipei, Kaohsiung, Mongolia, Ulan Bator, Ulaanbaatar, North Korea, Pyongyang, South Korea, Seoul, Pusan, Busan,
Japan, Tokyo, Osaka, Kyoto, Nagoya, Yokohama, Kobe, Sapporo, Fukuoka, Hiroshima, Nagasaki, Naha
Australia, Canberra, Sydney, Melbourne, Brisbane, Adelaide, Perth, Hobart, Darwin, New Zealand, Wellington, Auckland,
Christchurch, Papua New Guinea, Port Moresby, Solomon Islands, Honiara, Vanuatu, New Caledonia, Noumea, Fiji, Suva, Guam
`;

const AHEAD: ReadonlySet<string> = new Set(
  PLACES.split(/[,\n]/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== ""),
);
