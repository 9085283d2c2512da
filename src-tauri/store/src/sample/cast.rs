//! Who is in the sample: the co-op, its classes in each language, its office, and names.

use super::chance::Chance;
use crate::classes::NewClass;
use crate::coop::NewCoop;
use minga_core::members::{Contact, Document, Name, Profile};
use minga_core::money::{Currency, Money};

const GIVEN: &str = include_str!("../../../../assets/sample/given.txt");
const FAMILY: &str = include_str!("../../../../assets/sample/family.txt");

/// The four classes, in the order of their weaves: founders, workers, users, funders.
fn classes(lang: &str) -> [&'static str; 4] {
    match lang {
        "es" => ["Fundadoras", "Trabajadoras", "Usuarias", "Financiadoras"],
        "pt" => ["Fundadoras", "Trabalhadoras", "Usuárias", "Financiadoras"],
        "fr" => ["Fondation", "Travail", "Usage", "Financement"],
        _ => ["Founders", "Workers", "Users", "Funders"],
    }
}

pub fn coop(lang: &str) -> NewCoop {
    NewCoop {
        name: super::NAME.to_owned(),
        currency: Currency::USD,
        lang: lang.to_owned(),
        person: "Rosa Guamán".to_owned(),
        classes: (0_u8..)
            .zip(classes(lang))
            .map(|(dye, name)| NewClass { name: name.to_owned(), dye: Some(dye), par: Money(5_000) })
            .collect(),
    }
}

/// The others of the office.
pub const OFFICE: [&str; 3] = ["Patricio Recalde", "Tamya Conejo", "Sisa Lema"];

/// The sectors of the settlement.
pub const SECTORS: [&str; 6] = ["Las Cuadras", "Quebrada Ortega", "Turubamba", "Solanda", "Chillogallo", "Guajaló"];

/// A new person: no two have the same name.
pub fn person(chance: &mut Chance, number: u64, taken: &mut std::collections::HashSet<String>) -> Profile {
    let (given, family): (Vec<&str>, Vec<&str>) = (GIVEN.lines().collect(), FAMILY.lines().collect());
    let name = loop {
        let name = Name {
            given: (*chance.pick(&given)).to_owned(),
            family: format!("{} {}", chance.pick(&family), chance.pick(&family)),
        };
        if taken.insert(name.spoken()) {
            break name;
        }
    };
    let phone = format!("+593 9{} {:03} {:04}", 4 + chance.below(6), chance.below(1000), chance.below(10_000));
    Profile {
        name,
        document: (!chance.once_in(20)).then(|| Document {
            kind: "cédula".to_owned(),
            country: "EC".to_owned(),
            number: format!("17{:08}", 10_000_000 + chance.below(80_000_000)),
        }),
        born: None,
        contact: Contact {
            phone: if chance.once_in(9) { String::new() } else { phone },
            email: if chance.once_in(3) { String::new() } else { format!("socia{number}@example.org") },
            sector: (*chance.pick(&SECTORS)).to_owned(),
            ..Contact::default()
        },
        note: String::new(),
        ..Profile::default()
    }
}
