//! Words for share movements, in English, Spanish, Portuguese and French.

use crate::shares::EntryKind;
use crate::text::folded;

/// What a word says of a movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operation {
    /// New shares.
    Subscribe,
    /// The co-op pays shares back.
    Redeem,
    /// From member to member, or from class to class: the sign tells the way.
    Pass,
    /// Shares end without payment.
    Cancel,
    /// Money on shares subscribed before.
    Pay,
    /// A word we do not know: the sign tells.
    Unknown,
}

const STEMS: &[(Operation, &[&str])] = &[
    // Those that go out come first: "sell back" and "buy back" hold a word of those that come in.
    (
        Operation::Redeem,
        &[
            "sell",
            "sold",
            "redem",
            "redeem",
            "repurchase",
            "buy back",
            "buyback",
            "bought back",
            "withdraw",
            "refund",
            "reembols",
            "rescat",
            "resgat",
            "devoluci",
            "devoluca",
            "retir",
            "recompra",
            "reventa",
            "rachat",
            "rembours",
            "retrait",
            "exit",
            "salida",
            "baja",
            "saida",
            "sortie",
            "repayment",
        ],
    ),
    (Operation::Cancel, &["cancel", "anula", "annul", "extin", "write off", "baixa", "forfeit"]),
    (
        Operation::Pass,
        &[
            "transfer", "transmis", "traspas", "cesion", "cession", "cessao", "ceder", "conver", "gift", "regal",
            "donac", "donat", "doaca", "don ", "inherit", "herenc", "heranc", "herit", "succes", "sucesi", "exchange",
            "cambio", "mutation", "received", "sent",
        ],
    ),
    (Operation::Pay, &["payment", "pago", "pagamento", "paiement", "versement", "abono", "liberation"]),
    (
        Operation::Subscribe,
        &[
            "subscri",
            "suscri",
            "subscr",
            "souscri",
            "purchase",
            "buy",
            "bought",
            "issue",
            "emis",
            "emission",
            "compra",
            "achat",
            "aport",
            "apport",
            "aporte",
            "contribu",
            "integraliza",
            "ingreso",
            "alta",
            "admis",
            "entrada",
            "entree",
            "initial",
            "inicial",
            "opening",
            "capitaliz",
            "allot",
        ],
    ),
];

/// Reads a word for a movement; nothing when the cell is blank.
pub(super) fn operation(text: &str) -> Option<Operation> {
    let bare = folded(text.trim()).replace(['-', '_'], " ");
    if bare.is_empty() {
        return None;
    }
    let padded = format!(" {bare} ");
    let found = STEMS.iter().find(|(_, stems)| stems.iter().any(|stem| padded.contains(&format!(" {stem}"))));
    Some(found.map_or(Operation::Unknown, |(operation, _)| *operation))
}

impl Operation {
    /// Whether shares can only come in (`Some(true)`), only go out, or both.
    pub(super) fn comes_in(self) -> Option<bool> {
        match self {
            Self::Subscribe => Some(true),
            Self::Redeem | Self::Cancel => Some(false),
            Self::Pass | Self::Pay | Self::Unknown => None,
        }
    }

    /// The line of the ledger it makes of shares with this sign.
    pub(super) fn entry(self, units: i64) -> EntryKind {
        match (self, units > 0) {
            (Self::Pay, _) if units == 0 => EntryKind::Pay,
            (Self::Pass, true) => EntryKind::TransferIn,
            (Self::Pass, false) => EntryKind::TransferOut,
            (_, true) => EntryKind::Subscribe,
            (Self::Cancel, false) => EntryKind::Cancel,
            (_, false) => EntryKind::Redeem,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn movements_are_known_in_four_languages() {
        use Operation as O;
        for (word, expected) in [
            ("Subscription", O::Subscribe),
            ("Suscripción", O::Subscribe),
            ("Souscription", O::Subscribe),
            ("Subscrição", O::Subscribe),
            ("Aporte inicial", O::Subscribe),
            ("Sell Back", O::Redeem),
            ("sell_back", O::Redeem),
            ("Buy-back", O::Redeem),
            ("Reembolso", O::Redeem),
            ("Rachat", O::Redeem),
            ("Resgate", O::Redeem),
            ("Transfer", O::Pass),
            ("Cesión", O::Pass),
            ("Conversion", O::Pass),
            ("Donación", O::Pass),
            ("Don", O::Pass),
            ("Anulación", O::Cancel),
            ("Payment", O::Pay),
            ("Versement", O::Pay),
            ("Hocus pocus", O::Unknown),
        ] {
            assert_eq!(operation(word), Some(expected), "{word}");
        }
        assert_eq!(operation("  "), None);
    }
}
