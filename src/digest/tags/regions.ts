/** Parts of the world and of countries, each a place of its own; written as `COUNTRIES` is. */
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
New England
New South Wales
North America; North American
South America; South American
Southeast Asia; Southeast Asian
West Africa; West African
Catalonia; Catalan
Crimea; Crimean
England; English
Gaza, Gaza Strip; Gazan
Kashmir; Kashmiri
Northern Ireland
Scotland; Scottish, Scot
Tibet; Tibetan
Wales; Welsh
West Bank
Xinjiang
Hokkaido
Okinawa
Siberia; Siberian
Quebec
Ontario
British Columbia
Greenland; Greenlandic
Alabama
Alaska
Arizona
Arkansas
California; Californian
Colorado
Connecticut
?Delaware
Florida
Hawaii; Hawaiian
Idaho
Illinois
?Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
?Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York State
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas; Texan
Utah
Vermont
?Virginia
Washington State
West Virginia
Wisconsin
Wyoming
`;
