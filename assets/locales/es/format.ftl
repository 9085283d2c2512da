### Cómo se escriben fechas y listas, en pantalla y en papel.

# Fecha completa, en frases y papeles: 4 de marzo de 2027
format-day = { $day } de { $month } de { $year }
# Fecha en una columna: 4 mar 2027
format-day-short = { $day } { $month } { $year }
# Un momento, en la historia y en listas de archivos: 4 de marzo de 2027, 08:52
format-moment = { $day }, { $time }
# El final de una lista en una frase. $first es «a» o «a, b»; $last es «c»
format-list-two = { $first } y { $last }

# Mes 1 en una fecha completa
format-month-1 = enero
# Mes 2 en una fecha completa
format-month-2 = febrero
# Mes 3 en una fecha completa
format-month-3 = marzo
# Mes 4 en una fecha completa
format-month-4 = abril
# Mes 5 en una fecha completa
format-month-5 = mayo
# Mes 6 en una fecha completa
format-month-6 = junio
# Mes 7 en una fecha completa
format-month-7 = julio
# Mes 8 en una fecha completa
format-month-8 = agosto
# Mes 9 en una fecha completa
format-month-9 = septiembre
# Mes 10 en una fecha completa
format-month-10 = octubre
# Mes 11 en una fecha completa
format-month-11 = noviembre
# Mes 12 en una fecha completa
format-month-12 = diciembre

# Mes 1 en una columna
format-month-short-1 = ene
# Mes 2 en una columna
format-month-short-2 = feb
# Mes 3 en una columna
format-month-short-3 = mar
# Mes 4 en una columna
format-month-short-4 = abr
# Mes 5 en una columna
format-month-short-5 = may
# Mes 6 en una columna
format-month-short-6 = jun
# Mes 7 en una columna
format-month-short-7 = jul
# Mes 8 en una columna
format-month-short-8 = ago
# Mes 9 en una columna
format-month-short-9 = sept
# Mes 10 en una columna
format-month-short-10 = oct
# Mes 11 en una columna
format-month-short-11 = nov
# Mes 12 en una columna
format-month-short-12 = dic

# Una fecha con su día de la semana: sábado 13 de marzo de 2027
format-day-of-week = { $weekday } { $day }
# Día 1 de la semana; el 1 es el lunes
format-weekday-1 = lunes
# Día 2 de la semana; el 1 es el lunes
format-weekday-2 = martes
# Día 3 de la semana; el 1 es el lunes
format-weekday-3 = miércoles
# Día 4 de la semana; el 1 es el lunes
format-weekday-4 = jueves
# Día 5 de la semana; el 1 es el lunes
format-weekday-5 = viernes
# Día 6 de la semana; el 1 es el lunes
format-weekday-6 = sábado
# Día 7 de la semana; el 1 es el lunes
format-weekday-7 = domingo

# Cómo se llama un idioma
format-language-en = Inglés

# Cómo se llama un idioma
format-language-es = Español

# Cómo se llama un idioma
format-language-pt = Portugués

# Cómo se llama un idioma
format-language-fr = Francés

# Cómo se llama un idioma
format-language-qu = Kichwa o quechua

# Cómo se llama un idioma
format-language-gn = Guaraní
