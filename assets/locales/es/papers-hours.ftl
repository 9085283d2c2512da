### Papeles sobre las horas para lo común: el estado de horas y el cuadro de pared.

# Pie de un estado de horas, y título del documento si hay uno solo. $number es un número de integrante, como texto
statement-title = Estado de horas, n.º { $number }
# Título del documento con los estados de varias personas, y nombre del archivo
statements-title = Estados de horas
# En lugar de páginas: a nadie se le pide nada
statement-nobody = En este día no hay a quién hacerle un estado de horas.
# Bajo el nombre. $number es un número de integrante, como texto
statement-number = N.º { $number }
# Bajo el nombre, con las clases como lista
statement-number-classes = N.º { $number }, { $classes }
# Bajo el número, donde un hogar debe en conjunto. $names es una lista
statement-together = Se cuenta en conjunto: { $names }
# A la derecha del nombre: un período terminado
statement-about = Estado de horas, { $period }
# A la derecha del nombre: un período en curso
statement-about-running = Estado de horas, { $period }, hasta el { $on }
# La frase que abre la página: el período terminó y queda algo. $who es "member" o "household"
statement-said-open = { $who ->
    [household] Tu hogar aportó { $given }
   *[member] Aportaste { $given }
}. Quedan pendientes { $rest }.
# La frase que abre la página: el período sigue y queda algo
statement-said-left = { $who ->
    [household] Tu hogar aportó { $given }
   *[member] Aportaste { $given }
}. Quedan { $rest } de { $asked }.
# La frase que abre la página: se aportó más de lo pedido
statement-said-ahead = { $who ->
    [household] Tu hogar aportó { $given }
   *[member] Aportaste { $given }
}, { $rest } más de lo pedido.
# La frase que abre la página: se aportó todo lo pedido
statement-said-even = { $who ->
    [household] Tu hogar aportó { $given }
   *[member] Aportaste { $given }
}, todo lo pedido.
# La frase que abre la página: no se pide nada
statement-said-unasked = { $who ->
    [household] Tu hogar aportó { $given }
   *[member] Aportaste { $given }
}.
# Bajo esa frase
statement-lead = Gracias. Aquí está cada paso de la suma. Si algo no cuadra, avísanos y lo vemos en conjunto.
# Bajo esa frase. $person es alguien de la oficina
statement-lead-tell = Gracias. Aquí está cada paso de la suma. Si algo no cuadra, avisa a { $person } y lo vemos en conjunto.
# Junto a la marca de la barra. $units son horas o veces
statement-bar-asked = pedido { $units }
# Bajo la barra: lo trabajado
statement-bar-work = Trabajo { $units }
# Bajo la barra: regalos, lo que pasó de antes, lo pagado
statement-bar-other = aparte del trabajo { $units }
# Cabeza de la suma
statement-sum = La suma
# Subtotal de la suma
statement-sum-asked = Pedido
# Subtotal de la suma
statement-sum-given = Aportado
# Última línea de la suma: el período terminó y queda algo
statement-open = Queda pendiente
# Última línea de la suma: el período sigue. $last es su último día
statement-left = Queda hasta el { $last }
# Última línea de la suma: se aportó más de lo pedido
statement-ahead = Más de lo pedido
# Última línea de la suma: se aportó lo pedido
statement-even = No queda nada pendiente
# Bajo la suma
statement-rounded = Las líneas se redondean al minuto a tu favor.
# Cabeza de las anotaciones
statement-work = { $entries ->
    [0] No hay trabajo anotado en este tiempo
    [one] Trabajo, una anotación
   *[other] Trabajo, { $entries } anotaciones
}
# A la derecha de esa cabeza: qué son las últimas columnas
statement-work-hint = confirma alguien que no hizo el trabajo; suma hasta ahí
# Al final: al día, y sin que se vea cuándo deja de estarlo
statement-in-order = Estás al día.
# Al final. $day es el último día en que se está al día sin hacer nada más
statement-in-order-until = Estás al día hasta el { $day }.
# Al final: falta algo. $day fue el último día en orden
statement-behind-since = Estuviste al día hasta el { $day }. Cuéntanos qué ayudaría: una minga cerca, horas del fondo, una exención.
# Al final: no se carga nada más
statement-frozen = No se te cuenta nada más en contra.
# Al final: un efecto de las reglas
statement-no-vote = Mientras no se reponga, las reglas no permiten votar.
# Al final: un efecto de las reglas
statement-no-services = Mientras no se reponga, las reglas no permiten usar los servicios.
# Al final: anotado y sin confirmar. $units son horas o jornadas
statement-waiting = { $units } esperan confirmación y aún no están en la suma.
# Al final: trabajo que este compromiso no cuenta
statement-uncounted = { $units } fueron a otros trabajos, que este compromiso no cuenta.

# Título del cuadro de pared, y nombre del archivo. $period es «el año 2026» o dos fechas
chart-title = Horas para lo común, { $period }
# Bajo el título del cuadro. Son horas o jornadas
chart-lead = En conjunto aportamos { $done } de lo que prometimos, { $pledged }.
# Columna del cuadro: integrantes a quienes se pide algo
chart-members = Integrantes
# Columna del cuadro
chart-column-in-order = Al día
# Columna del cuadro: lo que hizo una clase en conjunto
chart-done = Hecho en conjunto
# Cabeza de los nombres del cuadro
chart-in-order = { $in-order ->
    [0] Nadie está al día todavía
    [one] Una persona de { $members } está al día
   *[other] { $in-order } de { $members } están al día
}
# A la derecha de esa cabeza
chart-by-name = por nombre
# A la derecha de esa cabeza
chart-by-number = por número
# Al pie del cuadro
chart-invite = ¿Aún no estás aquí? Ven a la próxima minga o conversa con nosotros: el fondo de horas y las exenciones son para todo el mundo.

# En un estado de horas: una anotación que no nombra nada
statement-work-no-asset = Trabajo
# En un estado de horas: quién trabajó, si fue otra persona. $what es en qué; $name otra persona de la cooperativa
statement-work-by = { $what }, { $who ->
    [relative] por la familia
    [guest] por una visita
    [hired] por alguien con pago
   *[member] por { $name }
}
# En un estado de horas: una línea que anula una anotación
statement-work-back = { $what }, anulado
# En un estado de horas: una jornada a la que acudió
statement-work-came = Acudió a una jornada
# En un estado de horas: una jornada con excusa
statement-work-excused = Avisó con tiempo
# Nombre del archivo del cuadro de pared
chart-file = Cuadro de pared
