### How dates and lists are put together. Used everywhere a date or a list is shown or printed.

# A date in full, in sentences and on papers: 4 March 2027
format-day = { $day } { $month } { $year }
# A date in a column: 4 Mar 2027
format-day-short = { $day } { $month } { $year }
# A moment in the history and in file lists: 4 March 2027, 08:52
format-moment = { $day }, { $time }
# The end of a list in a sentence. $first is "a" or "a, b"; $last is "c"
format-list-two = { $first } and { $last }

# Month 1 in a full date
format-month-1 = January
# Month 2 in a full date
format-month-2 = February
# Month 3 in a full date
format-month-3 = March
# Month 4 in a full date
format-month-4 = April
# Month 5 in a full date
format-month-5 = May
# Month 6 in a full date
format-month-6 = June
# Month 7 in a full date
format-month-7 = July
# Month 8 in a full date
format-month-8 = August
# Month 9 in a full date
format-month-9 = September
# Month 10 in a full date
format-month-10 = October
# Month 11 in a full date
format-month-11 = November
# Month 12 in a full date
format-month-12 = December

# Month 1 in a column
format-month-short-1 = Jan
# Month 2 in a column
format-month-short-2 = Feb
# Month 3 in a column
format-month-short-3 = Mar
# Month 4 in a column
format-month-short-4 = Apr
# Month 5 in a column
format-month-short-5 = May
# Month 6 in a column
format-month-short-6 = Jun
# Month 7 in a column
format-month-short-7 = Jul
# Month 8 in a column
format-month-short-8 = Aug
# Month 9 in a column
format-month-short-9 = Sep
# Month 10 in a column
format-month-short-10 = Oct
# Month 11 in a column
format-month-short-11 = Nov
# Month 12 in a column
format-month-short-12 = Dec

# A date with its day of the week: Saturday 13 March 2027
format-day-of-week = { $weekday } { $day }
# Day 1 of the week, Monday being 1
format-weekday-1 = Monday
# Day 2 of the week, Monday being 1
format-weekday-2 = Tuesday
# Day 3 of the week, Monday being 1
format-weekday-3 = Wednesday
# Day 4 of the week, Monday being 1
format-weekday-4 = Thursday
# Day 5 of the week, Monday being 1
format-weekday-5 = Friday
# Day 6 of the week, Monday being 1
format-weekday-6 = Saturday
# Day 7 of the week, Monday being 1
format-weekday-7 = Sunday

# What a language is called
format-language-en = English

# What a language is called
format-language-es = Spanish

# What a language is called
format-language-pt = Portuguese

# What a language is called
format-language-fr = French

# What a language is called
format-language-qu = Kichwa or Quechua

# What a language is called
format-language-gn = Guaraní
