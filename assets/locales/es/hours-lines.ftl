### Las líneas de un saldo de horas: en «por qué este número», en el estado de horas y en la consola.

# Un número de jornadas dentro de una frase. $sessions las cuenta; $shown es el número como se escribe, con su signo
hours-sessions = { $shown } { $sessions ->
    [one] jornada
   *[other] jornadas
}
# Línea de la suma: lo que quedó de antes. $side es "ahead", "behind" o "none"; $date el último día anterior
hours-line-carried = { $side ->
    [ahead] Viene de antes, hasta el { $date }
    [behind] Quedó pendiente al { $date }
   *[none] Nada pasa de lo anterior al { $date }
}
# Línea de la suma: cómo estaba alguien según el libro anterior a este archivo. $side es "ahead", "behind" o "none"; $date el día
hours-line-opened = { $side ->
    [ahead] A favor el { $date }, según el libro anterior
    [behind] Pendiente el { $date }, según el libro anterior
   *[none] Nada pendiente el { $date }, según el libro anterior
}
# Junto a una línea: valió un tope. $left es lo que quedaba, en horas o veces
hours-how-carried = { $side ->
    [ahead] había { $left } a favor; no pasa más
   *[behind] había { $left } pendientes; a nadie se le cuenta más
}
# Línea de la suma: lo que había en la cuenta de un hogar cuando se fue la última persona. $date es el primer día en otra parte
hours-line-brought = Lo que trajo el { $date } del hogar del que se fueron todos
# Línea de la suma: lo que se pide a una clase. $class es la palabra de la cooperativa
hours-line-asked = Compromiso: { $class }
# Un año entero, junto a una línea y en la cabeza de un estado de horas. $year es texto
hours-year = el año { $year }
# Días desde y hasta, junto a una línea y en la cabeza de un estado de horas
hours-span = del { $first } al { $last }
# Línea de la suma: la parte del período anterior al ingreso. $date es el primer día
hours-line-joined = Ingreso el { $date }: { $days ->
    [one] un día no cuenta
   *[other] { $days } días no cuentan
}
# Línea de la suma: días fuera de la clase, o en que otra clase pide más
hours-line-part-time = { $days ->
    [one] Un día no cuenta
   *[other] { $days } días no cuentan
}
# Lo mismo, cuando varias clases piden algo
hours-line-part-time-class = { $class }: { $days ->
    [one] un día no cuenta
   *[other] { $days } días no cuentan
}
# Línea de la suma: una exención. $part es "all", "half" o "part"
hours-line-waived = Exención: { $part ->
    [all] todo
    [half] la mitad
   *[part] { $percent } %
}, { $days ->
    [one] un día
   *[other] { $days } días
}
# Línea de la suma: con un saldo tan bajo ya no se carga nada
hours-line-frozen = Con este saldo no se pide nada más
# Al lado: lo que se habría pedido
hours-how-frozen = se habrían pedido { $spared }
# Junto a una línea: una parte por días. $amount son horas o veces
hours-how-days = { $amount } × { $part } ÷ { $whole }
# Junto a una línea: una parte por meses
hours-how-months = { $amount } × { $part } ÷ { $whole } meses
# Línea de la suma: trabajo aprobado
hours-line-done = { $entries ->
    [one] Trabajo, en una anotación
   *[other] Trabajo, en { $entries } anotaciones
}
# Línea de la suma: otras personas hicieron más de lo que pueden
hours-line-beyond-others = Trabajo de otras personas, más de lo que pueden hacer
# Al lado: lo que hicieron y lo que de ello puede contar
hours-how-beyond-others = hicieron { $others }; de eso pueden contar { $most }
# Línea de la suma: jornadas a las que acudió
hours-line-attended = { $sessions ->
    [one] Acudió a una jornada
   *[other] Acudió a { $sessions } jornadas
}
# Línea de la suma: jornadas con excusa
hours-line-excused = { $sessions ->
    [one] No pudo acudir a una jornada y avisó
   *[other] No pudo acudir a { $sessions } jornadas y avisó
}
# Línea de la suma: jornadas a las que faltó
hours-line-missed = { $sessions ->
    [one] Faltó a una jornada
   *[other] Faltó a { $sessions } jornadas
}
# Línea de la suma: horas que dieron otras personas
hours-line-received = Recibido de otras personas
# Línea de la suma: horas del fondo de horas
hours-line-from-pool = Del fondo de horas
# Línea de la suma: horas regaladas
hours-line-given = Dado a otras personas
# Línea de la suma: horas dadas al fondo de horas
hours-line-to-pool = Dado al fondo de horas
# Línea de la suma: horas pagadas
hours-line-bought-out = Pagado en vez de trabajado
# Línea de la suma: una deuda vieja que se dejó caer. $date es el día desde el que vale
hours-line-amnesty = Perdonado por la asamblea, { $date }
# Línea de la suma: lo más que se cuenta en contra de alguien. $cap son horas o veces
hours-line-debt-cap = A nadie se le cuentan más de { $cap } en contra
