//! What the page can ask for, a file a noun. Each command reads what it is given into types that cannot be
//! wrong, asks the store, and hands back shapes.

mod backups;
mod capital;
mod commons;
mod coop;
mod documents;
mod history;
mod hours;
mod households;
mod import;
mod leaving;
mod lending;
mod life;
mod members;
mod merging;
mod office;
mod papers;
mod payments;
mod reading;
mod settings;
mod shares;
mod workdays;

pub use coop::{open, sample};
pub use import::Trial;

use crate::desk::Desk;
use std::sync::Arc;

/// The desk, as commands are handed it.
type Shared<'a> = tauri::State<'a, Arc<Desk>>;

/// Every command: the one list.
pub fn all() -> tauri_specta::Commands<tauri::Wry> {
    tauri_specta::collect_commands![
        office::start,
        office::choose_language,
        coop::found_coop,
        coop::open_coop,
        coop::open_sample,
        coop::close_coop,
        coop::coop_head,
        settings::settings,
        settings::change_coop,
        settings::add_class,
        settings::change_class,
        settings::set_terms,
        settings::add_field,
        settings::change_field,
        settings::change_person,
        office::sit_down,
        office::add_person,
        members::members_page,
        members::list_sectors,
        members::list_households,
        members::list_columns,
        members::choose_columns,
        members::saved_lists,
        members::save_list,
        members::remove_list,
        members::export_list,
        members::many_preview,
        members::do_many,
        members::certificates_preview,
        members::print_certificates,
        members::member_page,
        members::admit_member,
        members::change_profile,
        members::set_standing,
        members::start_spell,
        members::end_spell,
        life::apply_new,
        life::apply,
        life::approve,
        life::close_request,
        life::readmit,
        life::stand_aside,
        life::end_standing,
        life::note_death,
        life::add_tie,
        life::end_tie,
        leaving::leave_preview,
        leaving::leave_coop,
        households::households,
        households::found_household,
        households::change_household,
        households::move_house,
        documents::keep_document,
        documents::save_document,
        documents::change_document,
        documents::remove_document,
        documents::member_photo,
        documents::set_consent,
        merging::merge_preview,
        merging::merge_members,
        merging::erase_preview,
        merging::erase_member,
        shares::preview_shares,
        shares::move_shares,
        shares::reverse_shares,
        shares::preview_heirs,
        shares::inherit_shares,
        capital::capital_page,
        capital::ledger_page,
        capital::export_ledger,
        hours::hours_page,
        hours::member_hours,
        hours::work_assets,
        hours::member_numbered,
        hours::check_hours,
        hours::enter_hours,
        hours::approve_hours,
        hours::decline_hours,
        hours::reverse_hours,
        hours::give_hours,
        hours::waive_hours,
        hours::end_waiver,
        hours::take_back_gift,
        hours::buy_out_hours,
        hours::forgive::forgive_preview,
        hours::forgive::forgive_hours,
        hours::fine::missed_on_day,
        hours::fine::missed_by_member,
        hours::fine::fine_missed,
        hours::fine::fine_works,
        hours::fine::work_off_fine,
        hours::credit::credit_preview,
        hours::credit::credit_shares,
        hours::opening::open_hours,
        hours::pledges,
        hours::set_pledge,
        hours::table::hours_table,
        hours::table::hours_table_take,
        commons::commons_page,
        commons::asset_page,
        commons::add_asset,
        commons::change_asset,
        commons::close_asset,
        commons::add_steward,
        commons::note_flow,
        commons::take_back_flow,
        commons::keep_picture,
        commons::picture,
        commons::remove_picture,
        workdays::work_days,
        workdays::work_day,
        workdays::call_day,
        workdays::change_day,
        workdays::call_off_day,
        workdays::sign_up,
        workdays::withdraw_sign_up,
        workdays::who_is_meant,
        workdays::check_in,
        workdays::note_absence,
        workdays::leave_early,
        workdays::clear_attendance,
        workdays::close_day,
        workdays::save_calendar,
        import::import_choose,
        import::import_read,
        import::import_map,
        import::import_check,
        import::import_rows,
        import::import_fix,
        import::import_take,
        import::import_stop,
        history::history_page,
        history::act_detail,
        history::known_after,
        history::undo,
        history::redo,
        history::verify,
        backups::backups,
        backups::make_backup,
        backups::restore_backup,
        lending::lent,
        lending::lend,
        lending::compare_copy,
        lending::take_back,
        payments::arrears_page,
        payments::export_arrears,
        payments::receipts_page,
        payments::receipt_page,
        payments::account_page,
        payments::reminders,
        payments::raise_preview,
        payments::raise_charges,
        payments::cancel_charge,
        payments::split_payment,
        payments::take_payment,
        payments::void_receipt,
        payments::settle_from_credit,
        papers::print_paper,
        papers::letter_start,
    ]
}
