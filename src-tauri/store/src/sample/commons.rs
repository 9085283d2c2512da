//! What the sample holds in common, and its days of work: parks, seeds, plans and code; a minga on most Saturdays.

use super::chance::Chance;
use crate::fault::Result;
use crate::file::Coop;
use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, Weekday};
use minga_core::commons::{Asset, AssetKind, Flow, Story};
use minga_core::ids::{AssetId, FlowId, MemberId, PersonId};
use minga_core::money::Money;
use minga_core::workdays::{DayState, Every, Plan, Repeat, Stay, WorkDay};

/// What happens to the commons.
#[derive(Clone, Copy)]
pub enum Deed {
    Found(usize),
    Money(usize, i32),
    Call(usize),
    SignUp(usize, NaiveDate),
    Attend(usize),
    Close(usize),
}

/// Words in both languages.
type Said = (&'static str, &'static str);

struct Thing {
    kind: AssetKind,
    name: Said,
    about: Said,
    place: &'static str,
    held: Said,
    usage: Said,
    story: Said,
    part_of: Option<usize>,
    from: (i32, u32, u32),
    /// Members who look after it, by number.
    stewards: &'static [i64],
    /// Money of a year in US dollars: what it was, how much.
    money: &'static [(Said, i64)],
}

const CITY: Said =
    ("Agreement with the city, to 31 December 2035", "Convenio con el municipio, hasta el 31 de diciembre de 2035");
const FREELY: Said = (
    "Anyone, freely. Events of more than 50 people ask the stewards.",
    "Cualquiera, libremente. Para actos de más de 50 personas se pregunta a quien lo cuida.",
);
const COPYFAIR: Said = ("Copyfair", "Copyfair");
const SHARED: Said = (
    "Free for whoever contributes; firms that do not pay a fee.",
    "Libre para quien contribuye; las empresas que no, pagan una tarifa.",
);
const NOTHING: Said = ("", "");
const PARKS: usize = 0;

const THINGS: [Thing; 7] = [
    Thing {
        kind: AssetKind::Park,
        name: ("Parks", "Parques"),
        about: ("Three parks that the neighbours planted", "Tres parques que sembró el vecindario"),
        place: "Quitumbe, Quito",
        held: CITY,
        usage: FREELY,
        story: NOTHING,
        part_of: None,
        from: (2019, 4, 12),
        stewards: &[],
        money: &[],
    },
    Thing {
        kind: AssetKind::Park,
        name: ("Las Cuadras", "Las Cuadras"),
        about: ("24 hectares in the south of Quito", "24 hectáreas en el sur de Quito"),
        place: "Av. Mariscal Sucre, Quitumbe",
        held: CITY,
        usage: FREELY,
        story: (
            "In April 2019 twelve neighbours cleared the quebrada behind the market with borrowed machetes. Polylepis, \
             aliso and pumamaqui came from our own beds; the first 140 trees stand by the lower gate. Since then there \
             has been a minga every first Saturday, rain or not, and the blackbirds are back.",
            "En abril de 2019 doce familias vecinas limpiaron la quebrada detrás del mercado con machetes prestados. \
             La polylepis, el aliso y el pumamaqui salieron de nuestros propios semilleros; los primeros 140 árboles \
             están junto a la puerta de abajo. Desde entonces hay minga cada primer sábado, llueva o no, y los mirlos \
             han vuelto.",
        ),
        part_of: Some(PARKS),
        from: (2019, 4, 12),
        stewards: &[3, 8],
        money: &[
            (("From the commons fund", "Del fondo común"), 2_380),
            (("City of Quito, water, agreement", "Municipio de Quito, agua, convenio"), 600),
            (("Trees and seedlings", "Árboles y plántulas"), -1_180),
            (("Tools, mended and new", "Herramientas, arregladas y nuevas"), -640),
            (("Water", "Agua"), -760),
            (("Gate and two taps", "Puerta y dos llaves de agua"), -400),
        ],
    },
    Thing {
        kind: AssetKind::Park,
        name: ("Quebrada Ortega", "Quebrada Ortega"),
        about: ("Three kilometres of stream and its banks", "Tres kilómetros de quebrada y sus orillas"),
        place: "Quebrada Ortega, Quitumbe",
        held: CITY,
        usage: FREELY,
        story: NOTHING,
        part_of: Some(PARKS),
        from: (2020, 2, 8),
        stewards: &[5],
        money: &[
            (("From the commons fund", "Del fondo común"), 1_900),
            (("Alisos and stakes", "Alisos y estacas"), -1_900),
        ],
    },
    Thing {
        kind: AssetKind::Park,
        name: ("El Carmen", "El Carmen"),
        about: ("The square before the school", "La plaza frente a la escuela"),
        place: "El Carmen, Turubamba",
        held: CITY,
        usage: FREELY,
        story: NOTHING,
        part_of: Some(PARKS),
        from: (2021, 9, 18),
        stewards: &[5, 11],
        money: &[(("From the commons fund", "Del fondo común"), 1_500), (("Benches", "Bancas"), -1_500)],
    },
    Thing {
        kind: AssetKind::Seeds,
        name: ("Seed bank", "Banco de semillas"),
        about: ("412 varieties of maize, quinoa and beans", "412 variedades de maíz, quinua y fréjol"),
        place: "Casa comunal, Solanda",
        held: ("Seed pledge", "Compromiso de semillas"),
        usage: ("Whoever takes a handful brings two back.", "Quien se lleva un puñado devuelve dos."),
        story: (
            "The first eleven jars came from three grandmothers, each with a name written by hand.",
            "Los primeros once frascos vinieron de tres abuelas, cada uno con un nombre escrito a mano.",
        ),
        part_of: None,
        from: (2020, 6, 21),
        stewards: &[4, 12],
        money: &[
            (("Seeds exchanged for money", "Semillas cambiadas por dinero"), 4_550),
            (("Jars, shelves, a scale", "Frascos, estantes, una balanza"), -3_650),
        ],
    },
    Thing {
        kind: AssetKind::Designs,
        name: ("Design library", "Biblioteca de diseños"),
        about: ("86 plans for tools and greenhouses", "86 planos de herramientas e invernaderos"),
        place: "https://example.org/quitumbe/planos",
        held: COPYFAIR,
        usage: SHARED,
        story: NOTHING,
        part_of: None,
        from: (2021, 3, 6),
        stewards: &[7],
        money: &[(("Licences of firms", "Licencias de empresas"), 3_290), (("Prototypes", "Prototipos"), -1_250)],
    },
    Thing {
        kind: AssetKind::Code,
        name: ("Code", "Código"),
        about: ("Food box planner and water sensor", "Planificador de canastas y sensor de agua"),
        place: "https://example.org/quitumbe/code",
        held: COPYFAIR,
        usage: SHARED,
        story: NOTHING,
        part_of: None,
        from: (2022, 1, 15),
        stewards: &[9, 10],
        money: &[
            (("Licences of firms", "Licencias de empresas"), 1_800),
            (("Server and sensors", "Servidor y sensores"), -1_770),
        ],
    },
];

/// A minga that comes every month.
struct Minga {
    thing: usize,
    title: Said,
    weekday: Weekday,
    nth: u8,
    places: u32,
    meet: Said,
    tools: Said,
}

const GLOVES: Said = ("Gloves and boots; lunch is shared", "Guantes y botas; el almuerzo se comparte");

const MINGAS: [Minga; 4] = [
    Minga {
        thing: 1,
        title: ("Trees and paths of Las Cuadras", "Árboles y senderos de Las Cuadras"),
        weekday: Weekday::Sat,
        nth: 1,
        places: 30,
        meet: ("The lower gate", "La puerta de abajo"),
        tools: GLOVES,
    },
    Minga {
        thing: 2,
        title: ("Planting the banks of Quebrada Ortega", "Sembrar las orillas de la Quebrada Ortega"),
        weekday: Weekday::Sat,
        nth: 2,
        places: 40,
        meet: ("The Amaru Ñan gate", "La puerta de la Amaru Ñan"),
        tools: GLOVES,
    },
    Minga {
        thing: 3,
        title: ("The square of El Carmen", "La plaza de El Carmen"),
        weekday: Weekday::Sat,
        nth: 3,
        places: 25,
        meet: ("Before the school", "Frente a la escuela"),
        tools: GLOVES,
    },
    Minga {
        thing: 4,
        title: ("Shelling and drying seeds", "Desgranar y secar semillas"),
        weekday: Weekday::Sun,
        nth: 3,
        places: 12,
        meet: ("Casa comunal", "Casa comunal"),
        tools: NOTHING,
    },
];

/// How many days before today the mingas were called.
const SPAN: u64 = 82;

/// Everything that happens, by day.
pub fn agenda(today: NaiveDate) -> Vec<(NaiveDate, Deed)> {
    let mut deeds = Vec::new();
    for (n, thing) in THINGS.iter().enumerate() {
        deeds.push((day(thing.from), Deed::Found(n)));
        for year in today.year() - 2..=today.year() {
            let on = day((year, 2, 20 + u32::try_from(n).unwrap_or(0)));
            if !thing.money.is_empty() && on <= today {
                deeds.push((on, Deed::Money(n, year)));
            }
        }
    }
    let first = today - Days::new(SPAN);
    // The sheet of the last one lies on the table, to be typed in.
    let gone = MINGAS.iter().flat_map(|minga| days_of(minga, today)).filter(|on| *on < today);
    let sheet = gone.max().unwrap_or(today);
    for (n, minga) in MINGAS.iter().enumerate() {
        deeds.push((first, Deed::Call(n)));
        let days: Vec<_> = days_of(minga, today).into_iter().filter(|on| first < *on).collect();
        for on in days {
            deeds.push(((on - Days::new(5)).min(today - Days::new(1)).max(first), Deed::SignUp(n, on)));
            if on < today && on != sheet {
                deeds.push((on, Deed::Attend(n)));
                deeds.push((on + Days::new(1), Deed::Close(n)));
            }
        }
    }
    deeds
}

/// Does one of them.
pub fn act(coop: &mut Coop, actor: PersonId, deed: Deed, on: NaiveDate, es: bool, chance: &mut Chance) -> Result<()> {
    let said = |said: Said| if es { said.1 } else { said.0 }.to_owned();
    match deed {
        Deed::Found(n) => {
            let thing = &THINGS[n];
            let asset = Asset {
                id: AssetId::new(),
                part_of: thing.part_of.map(|whole| id(coop, whole, es)).transpose()?.flatten(),
                kind: thing.kind,
                name: said(thing.name),
                place: thing.place.to_owned(),
                held: said(thing.held),
                usage: said(thing.usage),
                from: on,
                to: None,
                story: Story { about: said(thing.about), story: said(thing.story), told_by: String::new() },
            };
            let asset = coop.add_asset(actor, asset)?.value;
            for number in thing.stewards {
                if let Some(member) = coop.member_numbered(*number)? {
                    coop.add_steward(actor, asset, member.id, on, "")?;
                }
            }
        }
        Deed::Money(n, year) => {
            let Some(asset) = id(coop, n, es)? else { return Ok(()) };
            // A little more each year.
            let older = i64::from(on.year() - year) + 2;
            for (words, dollars) in THINGS[n].money {
                let amount = Money(dollars * 100 * (8 + older) / 10);
                coop.note_flow(
                    actor,
                    Flow { id: FlowId::new(), asset, on, amount, words: said(*words), reverses: None },
                )?;
            }
        }
        Deed::Call(n) => {
            let minga = &MINGAS[n];
            let Some(asset) = id(coop, minga.thing, es)? else { return Ok(()) };
            let days = days_of(minga, on + Days::new(SPAN));
            let Some(first) = days.iter().find(|day| on < **day) else { return Ok(()) };
            let plan = Plan {
                asset,
                title: said(minga.title),
                on: *first,
                begins: at(8, 0),
                ends: at(12, 0),
                places: Some(minga.places),
                meet: said(minga.meet),
                tasks: String::new(),
                tools: said(minga.tools),
            };
            let until = days.last().copied().unwrap_or(*first);
            coop.call_days(actor, plan, Repeat { every: Every::Month, until })?;
        }
        Deed::SignUp(n, day) => {
            let Some(minga) = open_day(coop, n, es, |minga| minga.plan.on == day)? else { return Ok(()) };
            // Those far ahead have few yet.
            let tenths = if (day - on).num_days() > 14 { 1 } else { 6 } + chance.below(4);
            let many = usize::try_from(u64::from(MINGAS[n].places) * tenths / 10).unwrap_or(0);
            let who = crowd(coop, day, many, chance)?;
            coop.sign_up(actor, minga.id, &who)?;
        }
        Deed::Attend(n) => {
            let Some(minga) = open_day(coop, n, es, |day| day.plan.on == on)? else { return Ok(()) };
            let signed = coop.sign_ups(minga.id)?;
            let came: Vec<_> = signed
                .iter()
                .filter(|_| !chance.once_in(9))
                .map(|s| (s.member, s.turn % 7))
                .map(|(member, minute)| (member, Stay::since(Some(at(8, minute)))))
                .collect();
            coop.check_in(actor, minga.id, &came)?;
            if let Some((member, _)) = came.first() {
                coop.leave_early(actor, minga.id, *member, Some(at(10, 20)))?;
            }
        }
        Deed::Close(n) => {
            let Some(minga) = open_day(coop, n, es, |day| day.plan.on < on)? else { return Ok(()) };
            coop.close_day(actor, minga.id)?;
        }
    }
    Ok(())
}

/// The first open day of a minga that is meant.
fn open_day(coop: &Coop, n: usize, es: bool, meant: impl Fn(&WorkDay) -> bool) -> Result<Option<WorkDay>> {
    let Some(asset) = id(coop, MINGAS[n].thing, es)? else { return Ok(None) };
    let days = coop.work_days_of(asset)?;
    Ok(days.into_iter().find(|day| day.state == DayState::Called && meant(day)))
}

/// Members on that day, as many as are asked for, picked by chance.
fn crowd(coop: &Coop, on: NaiveDate, many: usize, chance: &mut Chance) -> Result<Vec<MemberId>> {
    let register = coop.register()?;
    let mut members: Vec<MemberId> =
        register.members.iter().filter(|member| member.status(on).kind.belongs()).map(|member| member.id).collect();
    let mut who = Vec::new();
    while who.len() < many && !members.is_empty() {
        let at = usize::try_from(chance.below(members.len() as u64)).unwrap_or(0);
        who.push(members.swap_remove(at));
    }
    Ok(who)
}

/// The days of a minga from three months before a day to two after it.
fn days_of(minga: &Minga, today: NaiveDate) -> Vec<NaiveDate> {
    let first = today.with_day(1).unwrap_or(today) - Months::new(3);
    (0..6)
        .filter_map(|n| {
            let month = first + Months::new(n);
            NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), minga.weekday, minga.nth)
        })
        .collect()
}

/// What is held, by its place in the list.
fn id(coop: &Coop, n: usize, es: bool) -> Result<Option<AssetId>> {
    let name = if es { THINGS[n].name.1 } else { THINGS[n].name.0 };
    Ok(coop.assets()?.into_iter().find(|asset| asset.name == name).map(|asset| asset.id))
}

fn day((year, month, day): (i32, u32, u32)) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}
