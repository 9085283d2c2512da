//! A large co-op's table, made by counting, so that every run measures the same rows.

use std::fmt::Write;

/// Members of a large co-op.
pub const MANY: u32 = 100_000;

const GIVEN: [&str; 23] = [
    "María José",
    "Inti",
    "Ñusta",
    "José Luis",
    "Amaru",
    "Zoila",
    "Rosa Elena",
    "Byron",
    "Luzia",
    "Patricio",
    "Blanca",
    "Loïc",
    "Chaska",
    "Iván",
    "Carmen",
    "Segundo",
    "Sisa",
    "Tupak",
    "Dolores",
    "Ángel",
    "Mercedes",
    "Wayra",
    "Óscar",
];
const SECOND: [&str; 5] = ["Alba", "Paz", "Yurak", "Pachakutik", "Gabriel"];
const FAMILY: [&str; 67] = [
    "Quispe",
    "Ñahui",
    "Guamán",
    "O'Brien",
    "Toapanta",
    "Chiliquinga",
    "Zambrano",
    "Carvalho",
    "Barbosa",
    "Lema",
    "Proaño",
    "Béranger",
    "Conejo",
    "Yumbay",
    "Núñez",
    "Quishpe",
    "Tenesaca",
    "Ortiz",
    "Quéré",
    "Farinango",
    "Cevallos",
    "Benítez",
    "Ruiz",
    "Cachimuel",
    "Lara",
    "Morocho",
    "Tituaña",
    "Anrango",
    "Pérez",
    "González",
    "Vásquez",
    "Caiza",
    "Simbaña",
    "Pilataxi",
    "Chango",
    "Sánchez",
    "Ayala",
    "Maldonado",
    "Paredes",
    "Villacís",
    "Espín",
    "Rodríguez",
    "Salazar",
    "Andrade",
    "Naranjo",
    "Cabascango",
    "De la Cruz",
    "Imbaquingo",
    "Perugachi",
    "Santillán",
    "Terán",
    "Ulcuango",
    "Velasco",
    "Yánez",
    "Zapata",
    "Burbano",
    "Castañeda",
    "Dávila",
    "Echeverría",
    "Fiallos",
    "Gualotuña",
    "Haro",
    "Iza",
    "Jácome",
    "Llumiquinga",
    "Mena",
    "Oña",
];
const CLASSES: [&str; 4] = ["Usuaria", "Usuaria", "Trabajadora", "Inversora"];
/// Where they live.
pub const SECTORS: [&str; 7] =
    ["Manzana 1", "Manzana 2", "Manzana 3", "Manzana 4", "Quitumbe", "La Ecuatoriana", "El Ejido"];

/// The n-th member's row, from 1.
pub struct Row {
    n: u32,
    chance: u32,
}

impl Row {
    /// The n-th.
    pub fn new(n: u32) -> Self {
        // Knuth's multiplicative hash: the same for the same number, and without a pattern to the eye.
        Self { n, chance: n.wrapping_mul(2_654_435_761) >> 8 }
    }

    fn given(&self) -> String {
        let (first, second) = (self.n as usize % GIVEN.len(), self.n as usize / GIVEN.len() % SECOND.len());
        format!("{} {}", GIVEN[first], SECOND[second])
    }

    /// Two family names; with the given ones they are nobody else's, whatever their order.
    fn family(&self) -> String {
        let at = self.n as usize / GIVEN.len() / SECOND.len();
        let (fathers, mothers) = FAMILY.split_at(33);
        format!("{} {}", fathers[at % fathers.len()], mothers[at / fathers.len() % mothers.len()])
    }

    fn joined(&self) -> String {
        format!("{:04}-{:02}-{:02}", 1990 + self.chance % 36, self.chance % 12 + 1, self.chance % 28 + 1)
    }

    fn left(&self) -> &'static str {
        if self.chance.is_multiple_of(19) { "2026-03-31" } else { "" }
    }
}

/// The table of so many members, as a co-op keeps it: what they are called, how they are reached, what they hold.
pub fn csv(many: u32) -> String {
    let heads = "N.º socio,Nombres,Apellidos,Cédula,Calidad,Fecha de ingreso,Fecha de salida,Certificados,Pagado,Teléfono,Correo,Sector\n";
    let mut text = heads.to_owned();
    for row in (1..=many).map(Row::new) {
        let (n, shares) = (row.n, row.chance % 40 + 1);
        let _ = writeln!(
            text,
            "{n},{},{},17{n:08},{},{},{},{shares},{}.00,+593 99 {n:07},socia{n}@example.org,{}",
            row.given(),
            row.family(),
            CLASSES[row.chance as usize % CLASSES.len()],
            row.joined(),
            row.left(),
            shares * 50,
            SECTORS[row.chance as usize % SECTORS.len()],
        ); // to a text, which does not fail
    }
    text
}
