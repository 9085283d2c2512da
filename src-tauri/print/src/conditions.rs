//! What was asked of a list, as sentences on paper.

use crate::draw::said_answer;
use crate::roll::head;
use minga_core::register::list::{Filter, List, Order};
use minga_words::{Value, Words};

/// The conditions and the order: `Classes: Workers. Only members who owe on their shares. In the order of:
/// Name.` Without a filter the members were chosen one by one; `left_out` of those who meet it were left out.
pub fn conditions(list: &List, filter: Option<&Filter>, left_out: usize, order: Order, words: &Words) -> String {
    let mut said = filter.map_or_else(|| vec![words.say("roll-chosen", &[])], |filter| asked(list, filter, words));
    if left_out > 0 {
        said.push(words.say("roll-left-out", &[("members", left_out.into())]));
    }
    said.push(words.say("roll-order", &[("column", head(list, order.by, words).into())]));
    said.join(" ")
}

/// What a filter asks, a sentence each.
fn asked(list: &List, filter: &Filter, words: &Words) -> Vec<String> {
    let register = list.register();
    let mut said = Vec::new();
    let mut say = |key: &str, what: &[String]| {
        if !what.is_empty() {
            said.push(words.say(key, &[("what", words.list(what).into())]));
        }
    };
    let search: Vec<String> = filter.search.split_whitespace().map(str::to_owned).collect();
    say("roll-search", &search);
    let classes = filter.classes.iter().filter_map(|id| register.class(*id)).map(|class| class.name.clone());
    say("roll-classes", &classes.collect::<Vec<_>>());
    let statuses = filter.statuses.iter().map(|kind| words.say(&format!("status-{}", kind.word()), &[]));
    say("roll-statuses", &statuses.collect::<Vec<_>>());
    say("roll-sectors", &filter.sectors);
    let household = filter.household.and_then(|id| register.households.iter().find(|home| home.id == id));
    say(
        "roll-household",
        &household
            .map(|home| words.say("list-household", &[("name", home.home.name.as_str().into())]))
            .into_iter()
            .collect::<Vec<_>>(),
    );
    let day = |day| Value::from(words.day(day));
    let since = match (filter.since_from, filter.since_to) {
        (Some(from), Some(to)) => Some(words.say("list-since-between", &[("from", day(from)), ("to", day(to))])),
        (Some(from), None) => Some(words.say("list-since-after", &[("day", day(from))])),
        (None, Some(to)) => Some(words.say("list-since-before", &[("day", day(to))])),
        (None, None) => None,
    };
    say("roll-since", &since.into_iter().collect::<Vec<_>>());
    let conditions = filter.conditions.iter().map(|c| words.say(&format!("list-condition-{}", c.word()), &[]));
    say("roll-conditions", &conditions.collect::<Vec<_>>());
    let langs = filter.langs.iter().map(|lang| words.language(lang));
    say("roll-langs", &langs.collect::<Vec<_>>());
    let ways = filter.channels.iter().map(|way| words.say(&format!("member-channel-{}", way.word()), &[]));
    say("roll-channels", &ways.collect::<Vec<_>>());
    let answers = filter.answers.iter().filter_map(|asked| {
        let field = list.beside().field(asked.field)?;
        let answer = if asked.text.is_empty() {
            words.say("roll-no-answer", &[])
        } else {
            said_answer(words, field, &asked.text)
        };
        Some(words.say("roll-answer", &[("field", field.name.as_str().into()), ("answer", answer.into())]))
    });
    say("roll-answers", &answers.collect::<Vec<_>>());
    if said.is_empty() {
        said.push(words.say("roll-everyone", &[]));
    }
    said
}
