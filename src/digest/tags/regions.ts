/**
 * Parts of the world and of countries, each a place of its own; written as `COUNTRIES` is, those of a country as `CITIES` is.
 */
export const REGIONS = `
Africa; African
Antarctica
Asia; Asian
Balkans
Caribbean
Central America; Central American
Central Asia; Central Asian
East Africa; East African
Europe; European
Latin America; Latin American
Middle East
North Africa; North African
North America; North American
South America; South American
Southeast Asia; Southeast Asian
West Africa; West African
Crimea; Crimean
Gaza, Gaza Strip; Gazan
Kashmir; Kashmiri
Tibet; Tibetan
West Bank
Greenland; Greenlandic
Australia: New South Wales | Queensland | Tasmania | Western Australia
Canada: Alberta | British Columbia | Manitoba | New Brunswick | Newfoundland | Nova Scotia | Ontario | Quebec | Saskatchewan
China: Xinjiang
Japan: Hokkaido | Okinawa
Russia, Soviet Union: Siberia; Siberian
Spain: Catalonia; Catalan
United Kingdom: England; English | Northern Ireland | Scotland; Scottish, Scot | Wales; Welsh
United States: New England | Alabama | Alaska | Arizona | Arkansas | California; Californian | Colorado | Connecticut
United States: ?Delaware | Florida | Hawaii; Hawaiian | Idaho | Illinois | ?Indiana | Iowa | Kansas | Kentucky
United States: Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | ?Montana
United States: Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | New York State | North Carolina
United States: North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota
United States: Tennessee | Texas; Texan | Utah | Vermont | ?Virginia | Washington State | West Virginia | Wisconsin
United States: Wyoming
`;

/**
 * States of the United States as datelines shorten them. Many are words or names besides: they count for the country only
 * where the article names it or a place in it.
 */
export const SHORT_STATES: ReadonlySet<string> = new Set(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore
  pa ri sc sd tenn tex vt va wash wva wis wyo`.split(/\s+/),
);
