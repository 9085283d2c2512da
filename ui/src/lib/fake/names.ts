// Names of people who do not exist, as one hears them in Quito, and a few from farther away.

export const GIVEN = ["Luz Marina", "Carlos", "Chaska", "Rocío", "Segundo", "Fausto", "Ximena", "Rosa", "Carmen", "Verónica", "Ñusta", "Killa", "Antônio", "Anaïs", "Byron", "Nina", "Élodie", "Caetano", "Tamya", "Inti", "Sisa", "Patricio", "Beatriz", "Zoë", "María José", "Efraín"];

export const FAMILY = ["Quishpe Toapanta", "Quishpe Acosta", "Cachimuel Lema", "Villacís Mora", "Ramón Dávila", "Proaño Guamán", "Zambrano Naranjo", "Benítez Conejo", "Bravo Recalde", "Erazo Pilco", "Quilumba Simbaña", "Queiroz", "Quéré", "Guamán Proaño", "Farinango Lema", "Marchand", "Nogueira", "Remache Morocho", "Ribeiro", "Ñahui Pilco", "O'Brien Muñoz", "Salazar Ruiz"];

export const ORGANISATIONS = ["Asociación Las Cuadras", "Caja de Ahorro Solanda", "Banco de Semillas Quebrada Ortega"];
