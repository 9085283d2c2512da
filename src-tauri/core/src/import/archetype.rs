//! The four stakeholders that open co-operatives everywhere name in their own words.

use crate::text::folded;

/// A kind of stakeholder, whatever a co-op calls it. Its place is its weave in the cloth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Archetype {
    Founder,
    Worker,
    User,
    Funder,
}

impl Archetype {
    /// Which of the eight weaves stands for it.
    pub(super) fn dye(self) -> u8 {
        match self {
            Self::Founder => 0,
            Self::Worker => 1,
            Self::User => 2,
            Self::Funder => 3,
        }
    }
}

/// Words by the stem they share: words of one stem are one word in another gender, number or language
/// so close that it makes no difference.
const STEMS: &[(Archetype, &[&str])] = &[
    (
        Archetype::Founder,
        &[
            "founder",
            "founders",
            "fundador",
            "fundadora",
            "fundadores",
            "fundadoras",
            "fondateur",
            "fondatrice",
            "fondateurs",
            "fondatrices",
            "founding",
        ],
    ),
    (Archetype::Founder, &["steward", "stewards"]),
    (
        Archetype::Worker,
        &[
            "worker",
            "workers",
            "trabajador",
            "trabajadora",
            "trabajadores",
            "trabajadoras",
            "trabajo",
            "trabalhador",
            "trabalhadora",
            "trabalhadores",
            "trabalhadoras",
            "trabalho",
            "travailleur",
            "travailleuse",
            "travailleurs",
            "travailleuses",
            "travail",
        ],
    ),
    (Archetype::Worker, &["labour", "labor", "labourer"]),
    (
        Archetype::Worker,
        &[
            "employee",
            "employees",
            "empleado",
            "empleada",
            "empleados",
            "empleadas",
            "empregado",
            "empregada",
            "salarie",
            "salariee",
            "salaries",
            "salariees",
        ],
    ),
    (
        Archetype::Worker,
        &[
            "producer",
            "producers",
            "productor",
            "productora",
            "productores",
            "productoras",
            "produtor",
            "produtora",
            "produtores",
            "producteur",
            "productrice",
            "producteurs",
        ],
    ),
    (
        Archetype::User,
        &[
            "user",
            "users",
            "usuario",
            "usuaria",
            "usuarios",
            "usuarias",
            "utilizador",
            "utilizadora",
            "utilizadores",
            "utente",
            "utentes",
            "usager",
            "usagere",
            "usagers",
            "utilisateur",
            "utilisatrice",
            "utilisateurs",
        ],
    ),
    (
        Archetype::User,
        &[
            "consumer",
            "consumers",
            "consumidor",
            "consumidora",
            "consumidores",
            "consumidoras",
            "consommateur",
            "consommatrice",
            "consommateurs",
        ],
    ),
    (Archetype::User, &["customer", "customers", "client", "clients", "cliente", "clientes"]),
    (
        Archetype::Funder,
        &[
            "funder",
            "funders",
            "financiador",
            "financiadora",
            "financiadores",
            "financiadoras",
            "financeur",
            "financeuse",
            "financeurs",
        ],
    ),
    (
        Archetype::Funder,
        &[
            "investor",
            "investors",
            "inversor",
            "inversora",
            "inversores",
            "inversionista",
            "inversionistas",
            "investidor",
            "investidora",
            "investidores",
            "investisseur",
            "investisseuse",
            "investisseurs",
        ],
    ),
    (
        Archetype::Funder,
        &[
            "supporter",
            "supporters",
            "soutien",
            "apoyo",
            "colaborador",
            "colaboradora",
            "colaboradores",
            "apoiador",
            "apoiadora",
        ],
    ),
];

/// Words that stand before the one that tells: "socia trabajadora", "worker member", "socio de trabajo".
const FILLERS: &[&str] = &[
    "member",
    "members",
    "socio",
    "socia",
    "socios",
    "socias",
    "asociado",
    "asociada",
    "associado",
    "associada",
    "associe",
    "associee",
    "societaire",
    "membre",
    "membro",
    "miembro",
    "share",
    "shares",
    "class",
    "clase",
    "de",
    "du",
    "do",
    "da",
    "college",
    "colegio",
    "cooperado",
    "cooperada",
    "a",
];

/// The archetype of a class word and its stem; the stem tells `trabajadora` from `empleada`.
pub(super) fn archetype(word: &str) -> Option<(Archetype, usize)> {
    let bare = folded(word);
    let mut telling = bare.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty() && !FILLERS.contains(w));
    let word = telling.next()?;
    if telling.next().is_some() {
        return None;
    }
    STEMS.iter().enumerate().find(|(_, (_, words))| words.contains(&word)).map(|(stem, (kind, _))| (*kind, stem))
}

/// Whether a word tells a person from an organisation.
pub(super) fn kind(word: &str) -> Option<crate::members::Kind> {
    use crate::members::Kind;
    let bare = folded(word.trim());
    let first = bare
        .split(|c: char| !c.is_alphanumeric())
        .find(|w| !w.is_empty() && !matches!(*w, "persona" | "pessoa" | "personne" | "person" | "p"));
    match first {
        None => matches!(bare.as_str(), "person" | "persona" | "pessoa" | "personne" | "p").then_some(Kind::Person),
        Some(
            "natural" | "fisica" | "physique" | "individual" | "individuo" | "pf" | "pn" | "f" | "n" | "individuel"
            | "human",
        ) => Some(Kind::Person),
        Some(
            "organisation" | "organization" | "organizacion" | "organizacao" | "juridica" | "juridico" | "morale"
            | "legal" | "entity" | "company" | "empresa" | "entreprise" | "societe" | "sociedad" | "asociacion"
            | "associacao" | "association" | "entidad" | "entidade" | "cooperativa" | "cooperative" | "pj" | "pm" | "j"
            | "org",
        ) => Some(Kind::Organisation),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::members::Kind;

    #[test]
    fn a_worker_is_a_worker_in_four_languages() {
        let of = |word| archetype(word).map(|(kind, _)| kind);
        for word in [
            "Worker",
            "Trabajadora",
            "Socio de trabajo",
            "Socia trabajadora",
            "TRAVAILLEUSE",
            "Trabalhador",
            "Worker member",
            "Travailleurs",
        ] {
            assert_eq!(of(word), Some(Archetype::Worker), "{word}");
        }
        for (word, kind) in [
            ("Fundador/a", Archetype::Founder),
            ("Usuarios", Archetype::User),
            ("Consumidor", Archetype::User),
            ("Investor", Archetype::Funder),
        ] {
            assert_eq!(of(word), Some(kind), "{word}");
        }
        for word in ["Wizard", "Vivienda", "", "Worker and user"] {
            assert_eq!(of(word), None, "{word}");
        }
        assert_ne!(archetype("Trabajadora").map(|a| a.1), archetype("Empleada").map(|a| a.1));
        assert_eq!(archetype("Trabajadora").map(|a| a.1), archetype("workers").map(|a| a.1));
    }

    #[test]
    fn persons_and_organisations_are_told_apart() {
        for (word, expected) in [
            ("Persona natural", Some(Kind::Person)),
            ("Jurídica", Some(Kind::Organisation)),
            ("Pessoa jurídica", Some(Kind::Organisation)),
            ("Personne physique", Some(Kind::Person)),
            ("person", Some(Kind::Person)),
            ("?", None),
            ("dragon", None),
        ] {
            assert_eq!(kind(word), expected, "{word}");
        }
    }
}
