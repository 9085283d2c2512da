//! The report on the commons: each thing held in common, its story, who looks after it, and what every year gave to
//! it: hours by class, people, money.

use crate::book::table::{CLOSE, Cell, Column, ROW_HEIGHT, Row, Table, widest};
use crate::book::{Book, Front};
use crate::flow::face::Face;
use crate::flow::ink::INK;
use crate::flow::paper::{MARGIN, Paper};
use crate::press::{Press, Style};
use crate::{Document, ReportError, Shown};
use chrono::NaiveDate;
use minga_core::commitments::Unit;
use minga_core::money::{Currency, Money};
use minga_words::Words;

/// What one year gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YearGiven {
    /// Which.
    pub year: i32,
    /// Minutes, a figure a class in the order of the paper's classes; the last of members in none.
    pub minutes: Vec<i64>,
    /// Sessions, where those are counted.
    pub sessions: i64,
    /// How many gave.
    pub people: u64,
    /// Money that came in.
    pub earned: Money,
    /// Money spent, above zero.
    pub spent: Money,
}

/// One thing held in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AssetPart {
    /// What it is called.
    pub name: String,
    /// What kind of thing, in words.
    pub kind: String,
    /// What it is, in a line; may be empty.
    pub about: String,
    /// How it began; may be empty. A blank line between paragraphs.
    pub story: String,
    /// Who told it, and when; may be empty.
    pub told_by: String,
    /// What else is known: place, terms, who looks after it. What and so.
    pub facts: Vec<(String, String)>,
    /// What each year gave, oldest first.
    pub years: Vec<YearGiven>,
}

/// A report to print.
#[derive(Clone, Debug)]
pub struct CommonsPaper<'a> {
    /// The co-op.
    pub coop: &'a str,
    /// Each class's dye and count, for the band in the foot.
    pub parts: Vec<(u8, usize)>,
    /// Its money.
    pub currency: Currency,
    /// The day the paper shows.
    pub on: NaiveDate,
    /// Names of the classes.
    pub classes: Vec<String>,
    /// What is held, in order.
    pub assets: &'a [AssetPart],
    /// Up to which act.
    pub shown: Shown<'a>,
}

impl AssetPart {
    fn minutes(&self) -> i64 {
        self.years.iter().flat_map(|y| &y.minutes).sum()
    }

    fn sessions(&self) -> i64 {
        self.years.iter().map(|y| y.sessions).sum()
    }

    fn money(&self, part: fn(&YearGiven) -> Money) -> Money {
        self.years.iter().map(part).sum()
    }
}

/// Prints the report; on its side where the classes are many.
///
/// # Errors
/// When the sums along the assets and along the classes differ, or the page cannot be drawn.
pub fn commons_report(paper: &CommonsPaper, words: &Words, size: Paper) -> Result<Document, ReportError> {
    let all: i64 = paper.assets.iter().map(AssetPart::minutes).sum();
    let by_class: i64 = (0..=paper.classes.len()).map(|class| of_class(paper, class)).sum();
    if all != by_class {
        let told = |minutes| words.units(minutes, Unit::Minutes);
        return Err(ReportError::SumsDisagree { rows: told(all), classes: told(by_class) });
    }
    let mut press = Press::new(words, size.format())?;
    if (0..=paper.classes.len()).filter(|class| of_class(paper, *class) != 0).count() > 2 {
        press.format = press.format.turned();
    }
    let front = Front {
        coop: paper.coop.to_owned(),
        state: paper.shown.state(words, paper.on),
        title: words.say("commons-report-title", &[]),
        lead: String::new(),
        summary: words.say(
            "commons-report-summary",
            &[("assets", paper.assets.len().into()), ("hours", words.units(all, Unit::Minutes).into())],
        ),
        parts: paper.parts.clone(),
        checked: false,
        on: paper.on,
    };
    let mut writer = Writer { paper, words, book: Book::open(&mut press, front) };
    writer.set_all(all);
    for asset in paper.assets {
        writer.set_asset(asset);
    }
    writer.book.y += 9.0;
    writer.book.note(&paper.shown.seal_line(words));
    writer.book.finish().close(press)
}

/// Minutes of a class in all; the last place is of members in none.
fn of_class(paper: &CommonsPaper, class: usize) -> i64 {
    let years = paper.assets.iter().flat_map(|asset| &asset.years);
    years.filter_map(|year| year.minutes.get(class)).sum()
}

struct Writer<'a, 'p, 'w> {
    paper: &'a CommonsPaper<'a>,
    words: &'a Words,
    book: Book<'p, 'w>,
}

impl Writer<'_, '_, '_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    fn hours(&self, minutes: i64) -> String {
        self.words.units(minutes, Unit::Minutes)
    }

    /// An amount; empty where there is none, for that is read faster than a nought.
    fn amount(&self, money: Money, cell: fn(String) -> Cell) -> Cell {
        if money == Money::ZERO { Cell::none() } else { cell(self.words.amount(money, self.paper.currency)) }
    }

    /// A number; empty where there is none.
    fn count(&self, many: i64, cell: fn(String) -> Cell) -> Cell {
        if many == 0 { Cell::none() } else { cell(self.words.number(many)) }
    }

    fn money_column(&self, key: &str) -> String {
        self.words.say(key, &[("currency", self.paper.currency.code().into())])
    }

    /// Every asset in a line, over all years.
    fn set_all(&mut self, all: i64) {
        let assets = self.paper.assets;
        let earned: Money = assets.iter().map(|a| a.money(|y| y.earned)).sum();
        let spent: Money = assets.iter().map(|a| a.money(|y| y.spent)).sum();
        let wide = self.words.amount(Money(earned.0.max(spent.0)), self.paper.currency);
        let wide = widest(self.book.press, [wide.as_str()]).max(60.0);
        let sessions: i64 = assets.iter().map(AssetPart::sessions).sum();
        let mut columns = vec![
            Column::rest(self.say("commons-report-what")),
            Column::figures(self.say("commons-report-hours"), 72.0),
        ];
        if sessions != 0 {
            columns.push(Column::figures(self.say("commons-report-sessions"), 58.0));
        }
        columns.push(Column::figures(self.money_column("commons-report-earned"), wide));
        columns.push(Column::figures(self.money_column("commons-report-spent"), wide));
        let many = columns.len();
        let (head, hint) = (self.say("commons-report-all"), self.say("commons-report-all-hint"));
        self.book.section(&head, &hint, 54.0);
        let table = Table::place(self.book.press, columns, ROW_HEIGHT);
        self.book.begin(table);
        for asset in assets {
            let mut cells = vec![Cell::plain(&asset.name), Cell::plain(self.hours(asset.minutes()))];
            cells.extend((sessions != 0).then(|| self.count(asset.sessions(), Cell::plain)));
            cells.push(self.amount(asset.money(|y| y.earned), Cell::plain));
            cells.push(self.amount(asset.money(|y| y.spent), Cell::plain));
            self.book.row(&Row::of(cells));
        }
        if assets.is_empty() {
            let none = self.say("commons-report-none");
            self.book.row(&Row::of(vec![Cell::quiet(none).over(many)]));
        } else {
            let mut cells = vec![Cell::sum(self.say("paper-sums-all")), Cell::sum(self.hours(all))];
            cells.extend((sessions != 0).then(|| self.count(sessions, Cell::sum)));
            cells.push(self.amount(earned, Cell::sum));
            cells.push(self.amount(spent, Cell::sum));
            self.book.row(&Row::sum(cells));
        }
    }

    fn set_asset(&mut self, asset: &AssetPart) {
        self.book.section(&asset.name, &asset.kind, 60.0);
        let said = Style(Face::Serif, 11.25, INK);
        self.text(said, 16.0, &asset.about);
        for paragraph in asset.story.split("\n\n").map(str::trim) {
            self.text(Style(Face::Serif, 10.5, INK), 15.0, paragraph);
        }
        if !asset.told_by.is_empty() {
            self.book.note(&asset.told_by);
            self.book.y += 4.5;
        }
        if !asset.facts.is_empty() {
            self.book.facts(&asset.facts);
        }
        self.set_years(asset);
    }

    /// A paragraph in the type of what people say.
    fn text(&mut self, style: Style, leading: f32, text: &str) {
        if text.is_empty() {
            return;
        }
        // Lines of a length that is read with ease.
        let room = self.book.press.format.measure().min(460.0);
        let lines = self.book.press.shaper.wrap(style.0, style.1, room, text);
        for line in &lines.lines {
            self.book.room(leading);
            let y = self.book.y + leading - 4.0;
            let (_, sheet) = self.book.page();
            sheet.text(line, lines.size, MARGIN, y, style.2);
            self.book.y += leading;
        }
        self.book.y += 5.0;
    }

    /// What every year gave to it, with a column for each class that gave.
    fn set_years(&mut self, asset: &AssetPart) {
        if asset.years.is_empty() {
            let none = self.say("commons-report-nothing");
            self.book.note(&none);
            return;
        }
        let sum = |class: usize| asset.years.iter().filter_map(|y| y.minutes.get(class)).sum::<i64>();
        let classes: Vec<usize> = (0..=self.paper.classes.len()).filter(|class| sum(*class) != 0).collect();
        let no_class = self.say("commons-report-no-class");
        let name = |class: &usize| self.paper.classes.get(*class).unwrap_or(&no_class).clone();
        let mut columns = vec![Column::rest(self.say("commons-report-year"))];
        columns.extend(classes.iter().map(|class| Column::figures(name(class), 54.0)));
        columns.push(Column::figures(self.say("commons-report-hours"), 58.0));
        let sessions = asset.sessions();
        if sessions != 0 {
            columns.push(Column::figures(self.say("commons-report-sessions"), 54.0));
        }
        columns.push(Column::figures(self.say("commons-report-people"), 42.0));
        for key in ["commons-report-earned", "commons-report-spent"] {
            columns.push(Column::figures(self.money_column(key), 62.0));
        }
        let table = Table::place(self.book.press, columns, CLOSE);
        self.book.begin(table);
        for year in &asset.years {
            let hours = |minutes: i64| if minutes == 0 { Cell::none() } else { Cell::plain(self.hours(minutes)) };
            let mut cells = vec![Cell::quiet(year.year.to_string())];
            cells.extend(classes.iter().map(|class| hours(year.minutes.get(*class).copied().unwrap_or_default())));
            cells.push(Cell::plain(self.hours(year.minutes.iter().sum())));
            cells.extend((sessions != 0).then(|| self.count(year.sessions, Cell::plain)));
            cells.push(Cell::plain(self.words.number(i64::try_from(year.people).unwrap_or(i64::MAX))));
            cells.push(self.amount(year.earned, Cell::plain));
            cells.push(self.amount(year.spent, Cell::plain));
            self.book.row(&Row::of(cells));
        }
        if asset.years.len() > 1 {
            let mut cells = vec![Cell::sum(self.say("paper-sums-all"))];
            cells.extend(classes.iter().map(|class| Cell::sum(self.hours(sum(*class)))));
            cells.push(Cell::sum(self.hours(asset.minutes())));
            cells.extend((sessions != 0).then(|| self.count(sessions, Cell::sum)));
            cells.push(Cell::none());
            cells.push(self.amount(asset.money(|y| y.earned), Cell::sum));
            cells.push(self.amount(asset.money(|y| y.spent), Cell::sum));
            self.book.row(&Row::sum(cells));
        }
    }
}
