### Salir de la cooperativa: la página que dice qué pasa con las participaciones.

# Sobre el título
leave-crumb = Salida

# Título de la página
leave-title = { $name } sale de la cooperativa.

# Título
leave-when = Cuándo y por qué

# Campo
leave-last-day = Último día

# Junto a una clase. $paid es un importe
leave-shares-of = { $units ->
    [one] una participación, { $paid } pagados
   *[other] { $units } participaciones, { $paid } pagados
}

# Adónde van las participaciones
leave-place-paid-back = Se devuelven

# Adónde van las participaciones
leave-place-given = Se donan a la cooperativa, para siempre

# Adónde van las participaciones
leave-place-passed = Pasan a otra persona

# Adónde van las participaciones
leave-place-cancelled = Se anulan sin pago

# Campo: quién recibe las participaciones
leave-to = A quién

# Suma de los destinos
leave-placed = { $units ->
    [one] Una participación tiene destino
   *[other] { $units } participaciones tienen destino
}

# Junto a la suma
leave-exact = Exacto, no queda nada

# Junto a la suma. $over es "yes" cuando sobran
leave-rest = { $over ->
    [yes] { $units } de más
   *[no] { $units } sin destino
}

# Título
leave-owed = Lo que se debe

# Debajo
leave-owes-nothing = No se debe nada

# Debajo. $amount con su moneda
leave-owes = Se deben { $amount }

# Casilla
leave-debts = Dejarlo como deuda

# Título. $year es el de las horas, como texto
leave-hours = Horas de { $year }
# Suma: se hizo más de lo pedido
leave-hours-ahead = De más
# Suma: se hizo menos de lo pedido
leave-hours-open = Quedan por hacer
# Bajo la suma. $units son horas que nadie ha confirmado
leave-hours-waiting = { $units } esperan que alguien las confirme y aún no cuentan.
# Casilla: lo que va de más se regala
leave-hours-pool = Las horas de más pasan al fondo; si no, se pierden
# En lugar de la casilla, si el último día está por venir
leave-hours-day-ahead = El último día, las horas de más se pueden pasar al fondo.
# Lo que pasará. $units son horas
leave-hours-go = { $units } pasan al fondo de horas.
# Título
leave-held = Lo que tiene a su cargo

# Debajo
leave-holds-nothing = No tiene votos, representaciones ni encargos de nadie

# Bajo la lista
leave-held-hint = Antes puede pasar a otra persona, en su propia ficha. Lo escrito aquí se conserva mientras tanto.

# Título
leave-will-happen = Lo que va a pasar

# Cuándo: algo lo impide
leave-before = Antes

# Cuándo: más tarde
leave-after = Después

# Lo que pasa el último día. $number como texto
leave-ends = Termina la membresía de { $name }. El registro conserva el n.º { $number }; nadie más lo recibe.

# Lo que pasa el último día
leave-vote-ends = Nadie vota ya en su lugar.

# Lo que pasa con las participaciones. $amount con su moneda
leave-gift = { $units ->
    [one] Una participación se convierte
   *[other] { $units } participaciones se convierten
} en una donación de { $amount } a la cooperativa.

# Lo que pasa con las participaciones
leave-passes = { $units ->
    [one] Una participación pasa
   *[other] { $units } participaciones pasan
} a { $to }.

# Lo que pasa con las participaciones
leave-cancelled = { $units ->
    [one] Una participación se anula
   *[other] { $units } participaciones se anulan
} sin pago.

# Dinero que sigue
leave-paid-back = Se devuelven { $amount } por { $units ->
    [one] una participación
   *[other] { $units } participaciones
}.

# Lo que viene después
leave-settle-later = Las participaciones esperan a que se resuelvan.

# Lo que queda. $amount con su moneda
leave-debt-stays = Quedan por pagar { $amount }.

# Botón principal
leave-do = Anotar la salida

# Botón
leave-not-now = Ahora no

# Bajo los botones mientras algo lo impide
leave-waits = Espera a lo que arriba está en rojo. Lo escrito se conserva.

# Bajo los botones mientras hay participaciones sin destino
leave-waits-shares = Antes, cada participación necesita un destino.

# Se lee en voz alta: dónde está esta página
leave-where = Dónde está

# En lugar de las participaciones
leave-no-shares = Ese día no tiene participaciones.

# En lugar de las participaciones cuando el día no ha llegado
leave-shares-ahead = Las participaciones se mueven en un día que ya llegó. Quedan por resolver después del último día, en la ficha.

# En lugar de los destinos
leave-shares-later = Quedan por resolver, en la ficha.

# Casilla: lo que pasa con las participaciones se dice otro día
leave-later = Resolver las participaciones más tarde

# Campo: en cuántas partes anuales se devuelven las participaciones
leave-parts = Partes anuales

# Campo: cuándo se paga la primera parte
leave-first = Primer pago

# Bajo ese campo mientras está vacío
leave-first-hint = Vacío: el último día

# Lo que pasa con los papeles. $count cuenta certificados, $numbers son sus números
leave-voids = { $count ->
    [one] El certificado { $numbers } queda sin valor.
   *[other] Los certificados { $numbers } quedan sin valor.
}

# Botón junto a lo que aún tiene a su cargo. $day es el último día
leave-end-tie = Terminarlo el { $day }

# Campo: otra persona que recibe participaciones. $at las cuenta
leave-to-other = A quién, n.º { $at }

# Campo: cuántas participaciones recibe
leave-to-units = Participaciones

# Botón: una persona más que recibe participaciones
leave-to-more = A otra persona más

# Botón, leído en voz alta: quita a quien recibe
leave-to-forget = No a la n.º { $at }

# Debajo de lo que se debe: lo que debe la cooperativa. $amount con su moneda
leave-credit = La cooperativa debe { $amount }: saldo a favor

# Debajo: los depósitos que guarda la cooperativa. $amount con su moneda
leave-deposits = La cooperativa guarda { $amount } en depósitos

# Debajo de los dos
leave-held-for = Se pueden devolver en la cuenta, también después del último día.

# Lo que pasará después. $amount con su moneda
leave-to-pay-back = Quedan { $amount } por devolver
