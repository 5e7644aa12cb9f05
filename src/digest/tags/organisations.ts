/** Bodies of many countries that news names by their initials alone: the name, then its other names. */
export const ORGANISATIONS = `
African Union
Amnesty International
Arab League
Association of Southeast Asian Nations, ASEAN, Asean
BRICS
European Central Bank, ECB
European Commission, EC Commission, EU Commission
European Parliament
European Union, EU
European Community, European Economic Community, EC, EEC
Group of Seven, G7
Group of 20, G20
Hamas
Hezbollah, Hizbollah
Human Rights Watch
International Atomic Energy Agency, IAEA
International Court of Justice, ICJ
International Criminal Court, ICC
International Monetary Fund, IMF
NATO, Nato, North Atlantic Treaty Organization
OECD, Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development, Organisation for Economic Cooperation and Development, Organization for Economic Co-operation and Development
OPEC, Opec
Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO
UNESCO, Unesco
UNICEF, Unicef
United Nations, UN
White House
Kremlin
Pentagon
World Bank
World Health Organization, World Health Organisation, WHO
World Trade Organization, WTO
`;
