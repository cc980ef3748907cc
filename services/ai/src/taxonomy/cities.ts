import { isUsState, placeKey } from './places.ts';

/** Degrees north and east. */
export interface Position {
  latitude: number;
  longitude: number;
}

/**
 * Large cities of the countries that postings name most: `name latitude longitude`, of the United
 * States with the state. Approximate and fixed: typed from general knowledge in November 2026, not
 * copied from a gazetteer, and rounded to tenths of a degree, so that distances are off by up to 15 km.
 * They are used for comparing a commute with its limit only.
 */
const CITIES: Readonly<Record<string, string>> = {
  US: 'New York NY 40.7 -74.0|Los Angeles CA 34.1 -118.2|Chicago IL 41.9 -87.6|Houston TX 29.8 -95.4|Phoenix AZ 33.4 -112.1|Philadelphia PA 40.0 -75.2|San Antonio TX 29.4 -98.5|San Diego CA 32.7 -117.2|Dallas TX 32.8 -96.8|San Jose CA 37.3 -121.9|Austin TX 30.3 -97.7|Jacksonville FL 30.3 -81.7|Fort Worth TX 32.8 -97.3|Columbus OH 40.0 -83.0|Charlotte NC 35.2 -80.8|San Francisco CA 37.8 -122.4|Indianapolis IN 39.8 -86.2|Seattle WA 47.6 -122.3|Denver CO 39.7 -105.0|Washington DC 38.9 -77.0|Boston MA 42.4 -71.1|El Paso TX 31.8 -106.5|Nashville TN 36.2 -86.8|Detroit MI 42.3 -83.0|Oklahoma City OK 35.5 -97.5|Portland OR 45.5 -122.7|Las Vegas NV 36.2 -115.1|Memphis TN 35.1 -90.0|Louisville KY 38.3 -85.8|Baltimore MD 39.3 -76.6|Milwaukee WI 43.0 -87.9|Albuquerque NM 35.1 -106.6|Tucson AZ 32.2 -110.9|Fresno CA 36.7 -119.8|Sacramento CA 38.6 -121.5|Kansas City MO 39.1 -94.6|Mesa AZ 33.4 -111.8|Atlanta GA 33.7 -84.4|Omaha NE 41.3 -95.9|Colorado Springs CO 38.8 -104.8|Raleigh NC 35.8 -78.6|Miami FL 25.8 -80.2|Long Beach CA 33.8 -118.2|Virginia Beach VA 36.9 -76.0|Oakland CA 37.8 -122.3|Minneapolis MN 45.0 -93.3|Saint Paul MN 44.9 -93.1|Tulsa OK 36.2 -96.0|Tampa FL 27.9 -82.5|Arlington VA 38.9 -77.1|New Orleans LA 30.0 -90.1|Wichita KS 37.7 -97.3|Cleveland OH 41.5 -81.7|Bakersfield CA 35.4 -119.0|Aurora CO 39.7 -104.8|Anaheim CA 33.8 -117.9|Honolulu HI 21.3 -157.9|Riverside CA 34.0 -117.4|Lexington KY 38.0 -84.5|Irvine CA 33.7 -117.8|Orlando FL 28.5 -81.4|Newark NJ 40.7 -74.2|Cincinnati OH 39.1 -84.5|Pittsburgh PA 40.4 -80.0|St. Louis MO 38.6 -90.2|Greensboro NC 36.1 -79.8|Jersey City NJ 40.7 -74.1|Anchorage AK 61.2 -149.9|Plano TX 33.0 -96.7|Durham NC 36.0 -78.9|Lincoln NE 40.8 -96.7|Buffalo NY 42.9 -78.9|Madison WI 43.1 -89.4|Reno NV 39.5 -119.8|Scottsdale AZ 33.5 -111.9|Richmond VA 37.5 -77.4|Boise ID 43.6 -116.2|Spokane WA 47.7 -117.4|Baton Rouge LA 30.4 -91.2|Des Moines IA 41.6 -93.6|Tacoma WA 47.3 -122.4|Salt Lake City UT 40.8 -111.9|Rochester NY 43.2 -77.6|Birmingham AL 33.5 -86.8|Providence RI 41.8 -71.4|Knoxville TN 36.0 -83.9|Fort Lauderdale FL 26.1 -80.1|Hartford CT 41.8 -72.7|Charleston SC 32.8 -79.9|Palo Alto CA 37.4 -122.1|Mountain View CA 37.4 -122.1|Menlo Park CA 37.5 -122.2|Santa Clara CA 37.4 -122.0|Sunnyvale CA 37.4 -122.0|Redmond WA 47.7 -122.1|Bellevue WA 47.6 -122.2|Cambridge MA 42.4 -71.1|Boulder CO 40.0 -105.3|Ann Arbor MI 42.3 -83.7|Santa Monica CA 34.0 -118.5',
  CA: 'Toronto 43.7 -79.4|Montreal 45.5 -73.6|Vancouver 49.3 -123.1|Calgary 51.0 -114.1|Edmonton 53.5 -113.5|Ottawa 45.4 -75.7|Winnipeg 49.9 -97.1|Quebec City 46.8 -71.2|Hamilton 43.3 -79.9|Waterloo 43.5 -80.5|Victoria 48.4 -123.4|Halifax 44.6 -63.6|Mississauga 43.6 -79.6',
  MX: 'Mexico City 19.4 -99.1|Guadalajara 20.7 -103.3|Monterrey 25.7 -100.3|Tijuana 32.5 -117.0|Puebla 19.0 -98.2',
  BR: 'São Paulo -23.6 -46.6|Rio de Janeiro -22.9 -43.2|Brasília -15.8 -47.9|Belo Horizonte -19.9 -43.9|Curitiba -25.4 -49.3|Porto Alegre -30.0 -51.2|Recife -8.1 -34.9',
  AR: 'Buenos Aires -34.6 -58.4|Córdoba -31.4 -64.2|Rosario -32.9 -60.7',
  CL: 'Santiago -33.4 -70.7|Valparaíso -33.0 -71.6',
  CO: 'Bogotá 4.7 -74.1|Medellín 6.2 -75.6|Cali 3.5 -76.5',
  GB: 'London 51.5 -0.1|Birmingham 52.5 -1.9|Manchester 53.5 -2.2|Leeds 53.8 -1.5|Glasgow 55.9 -4.3|Edinburgh 56.0 -3.2|Liverpool 53.4 -3.0|Bristol 51.5 -2.6|Sheffield 53.4 -1.5|Newcastle 55.0 -1.6|Cardiff 51.5 -3.2|Belfast 54.6 -5.9|Nottingham 53.0 -1.2|Leicester 52.6 -1.1|Cambridge 52.2 0.1|Oxford 51.8 -1.3|Brighton 50.8 -0.1|Reading 51.5 -1.0|Southampton 50.9 -1.4|York 54.0 -1.1|Aberdeen 57.1 -2.1|Milton Keynes 52.0 -0.8',
  IE: 'Dublin 53.3 -6.3|Cork 51.9 -8.5|Galway 53.3 -9.1|Limerick 52.7 -8.6',
  FR: 'Paris 48.9 2.4|Marseille 43.3 5.4|Lyon 45.8 4.8|Toulouse 43.6 1.4|Nice 43.7 7.3|Nantes 47.2 -1.6|Strasbourg 48.6 7.8|Montpellier 43.6 3.9|Bordeaux 44.8 -0.6|Lille 50.6 3.1|Rennes 48.1 -1.7|Grenoble 45.2 5.7',
  DE: 'Berlin 52.5 13.4|Hamburg 53.6 10.0|München 48.1 11.6|Munich 48.1 11.6|Köln 50.9 7.0|Cologne 50.9 7.0|Frankfurt 50.1 8.7|Frankfurt am Main 50.1 8.7|Stuttgart 48.8 9.2|Düsseldorf 51.2 6.8|Leipzig 51.3 12.4|Dortmund 51.5 7.5|Essen 51.5 7.0|Bremen 53.1 8.8|Dresden 51.1 13.7|Hannover 52.4 9.7|Nürnberg 49.5 11.1|Nuremberg 49.5 11.1|Bonn 50.7 7.1|Mannheim 49.5 8.5|Karlsruhe 49.0 8.4|Augsburg 48.4 10.9|Münster 52.0 7.6|Freiburg 48.0 7.8|Potsdam 52.4 13.1|Heidelberg 49.4 8.7|Kiel 54.3 10.1|Mainz 50.0 8.3|Aachen 50.8 6.1|Regensburg 49.0 12.1',
  AT: 'Wien 48.2 16.4|Vienna 48.2 16.4|Graz 47.1 15.4|Linz 48.3 14.3|Salzburg 47.8 13.0|Innsbruck 47.3 11.4',
  CH: 'Zürich 47.4 8.5|Zurich 47.4 8.5|Genève 46.2 6.1|Geneva 46.2 6.1|Basel 47.6 7.6|Bern 46.9 7.4|Lausanne 46.5 6.6|Zug 47.2 8.5|Luzern 47.1 8.3',
  NL: 'Amsterdam 52.4 4.9|Rotterdam 51.9 4.5|Den Haag 52.1 4.3|The Hague 52.1 4.3|Utrecht 52.1 5.1|Eindhoven 51.4 5.5|Groningen 53.2 6.6|Delft 52.0 4.4',
  BE: 'Brussels 50.9 4.4|Bruxelles 50.9 4.4|Antwerp 51.2 4.4|Ghent 51.1 3.7|Leuven 50.9 4.7|Liège 50.6 5.6',
  LU: 'Luxembourg 49.6 6.1',
  ES: 'Madrid 40.4 -3.7|Barcelona 41.4 2.2|Valencia 39.5 -0.4|Sevilla 37.4 -6.0|Zaragoza 41.6 -0.9|Málaga 36.7 -4.4|Bilbao 43.3 -2.9',
  PT: 'Lisboa 38.7 -9.1|Lisbon 38.7 -9.1|Porto 41.2 -8.6|Braga 41.5 -8.4|Coimbra 40.2 -8.4',
  IT: 'Roma 41.9 12.5|Rome 41.9 12.5|Milano 45.5 9.2|Milan 45.5 9.2|Napoli 40.9 14.3|Torino 45.1 7.7|Turin 45.1 7.7|Bologna 44.5 11.3|Firenze 43.8 11.3|Florence 43.8 11.3|Genova 44.4 8.9|Verona 45.4 11.0',
  GR: 'Athens 38.0 23.7|Thessaloniki 40.6 22.9',
  SE: 'Stockholm 59.3 18.1|Göteborg 57.7 12.0|Gothenburg 57.7 12.0|Malmö 55.6 13.0|Uppsala 59.9 17.6|Lund 55.7 13.2',
  NO: 'Oslo 59.9 10.8|Bergen 60.4 5.3|Trondheim 63.4 10.4|Stavanger 59.0 5.7',
  DK: 'København 55.7 12.6|Copenhagen 55.7 12.6|Aarhus 56.2 10.2|Odense 55.4 10.4|Aalborg 57.0 9.9',
  FI: 'Helsinki 60.2 24.9|Espoo 60.2 24.7|Tampere 61.5 23.8|Turku 60.5 22.3|Oulu 65.0 25.5',
  PL: 'Warszawa 52.2 21.0|Warsaw 52.2 21.0|Kraków 50.1 19.9|Krakow 50.1 19.9|Łódź 51.8 19.5|Wrocław 51.1 17.0|Poznań 52.4 16.9|Gdańsk 54.4 18.6|Katowice 50.3 19.0',
  CZ: 'Praha 50.1 14.4|Prague 50.1 14.4|Brno 49.2 16.6|Ostrava 49.8 18.3',
  SK: 'Bratislava 48.1 17.1|Košice 48.7 21.3',
  HU: 'Budapest 47.5 19.0|Debrecen 47.5 21.6',
  RO: 'București 44.4 26.1|Bucharest 44.4 26.1|Cluj-Napoca 46.8 23.6|Timișoara 45.8 21.2|Iași 47.2 27.6',
  BG: 'Sofia 42.7 23.3|Plovdiv 42.1 24.7|Varna 43.2 27.9',
  HR: 'Zagreb 45.8 16.0|Split 43.5 16.4',
  EE: 'Tallinn 59.4 24.8|Tartu 58.4 26.7',
  LV: 'Riga 57.0 24.1',
  LT: 'Vilnius 54.7 25.3|Kaunas 54.9 23.9',
  UA: 'Kyiv 50.5 30.5|Lviv 49.8 24.0|Kharkiv 50.0 36.2|Odesa 46.5 30.7',
  TR: 'Istanbul 41.0 29.0|Ankara 39.9 32.9|Izmir 38.4 27.1',
  IL: 'Tel Aviv 32.1 34.8|Jerusalem 31.8 35.2|Haifa 32.8 35.0',
  AE: 'Dubai 25.2 55.3|Abu Dhabi 24.5 54.4',
  IN: 'Mumbai 19.1 72.9|Delhi 28.7 77.1|New Delhi 28.6 77.2|Bangalore 13.0 77.6|Bengaluru 13.0 77.6|Hyderabad 17.4 78.5|Chennai 13.1 80.3|Kolkata 22.6 88.4|Pune 18.5 73.9|Ahmedabad 23.0 72.6|Gurgaon 28.5 77.0|Gurugram 28.5 77.0|Noida 28.5 77.4',
  SG: 'Singapore 1.4 103.8',
  JP: 'Tokyo 35.7 139.7|Osaka 34.7 135.5|Kyoto 35.0 135.8|Yokohama 35.4 139.6|Nagoya 35.2 136.9|Fukuoka 33.6 130.4',
  KR: 'Seoul 37.6 127.0|Busan 35.2 129.1',
  CN: 'Beijing 39.9 116.4|Shanghai 31.2 121.5|Shenzhen 22.5 114.1|Guangzhou 23.1 113.3|Hangzhou 30.3 120.2',
  AU: 'Sydney -33.9 151.2|Melbourne -37.8 145.0|Brisbane -27.5 153.0|Perth -32.0 115.9|Adelaide -34.9 138.6|Canberra -35.3 149.1',
  NZ: 'Auckland -36.8 174.8|Wellington -41.3 174.8|Christchurch -43.5 172.6',
  ZA: 'Johannesburg -26.2 28.0|Cape Town -33.9 18.4|Durban -29.9 31.0|Pretoria -25.7 28.2',
  NG: 'Lagos 6.5 3.4|Abuja 9.1 7.4',
  KE: 'Nairobi -1.3 36.8',
  EG: 'Cairo 30.0 31.2',
};

interface City extends Position {
  /** Key of the state, null outside the United States. */
  state: string | null;
}

const EARTH_RADIUS_KM = 6371;
let byName: ReadonlyMap<string, City> | null = null;

/**
 * Where a city is, or null for one that is not in the table. `place` is its name alone or with more
 * after commas (`Portland, OR`); a state of the United States that is named must be the city's.
 */
export function positionOf(place: string, country: string): Position | null {
  const [name = '', ...more] = place.split(/[,;/|()]/).map(placeKey);
  byName ??= readCities();
  const city = byName.get(`${country} ${name}`);
  if (city === undefined) return null;
  const isElsewhere =
    city.state !== null && more.some((part) => isUsState(part) && part !== city.state);
  return isElsewhere ? null : { latitude: city.latitude, longitude: city.longitude };
}

/** The way as the crow flies between two positions, in kilometres (haversine formula). */
export function distanceKm(one: Position, other: Position): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (a: number, b: number): number => Math.sin(radians(a - b) / 2) ** 2;
  const h =
    half(one.latitude, other.latitude) +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      half(one.longitude, other.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}

function readCities(): Map<string, City> {
  const cities = new Map<string, City>();
  for (const [country, rows] of Object.entries(CITIES)) {
    for (const row of rows.split('|')) {
      const words = row.split(' ');
      const [latitude = 0, longitude = 0] = words.splice(-2).map(Number);
      const state = country === 'US' ? placeKey(words.pop() ?? '') : null;
      cities.set(`${country} ${placeKey(words.join(' '))}`, { latitude, longitude, state });
    }
  }
  return cities;
}
