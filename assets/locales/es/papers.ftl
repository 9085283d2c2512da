### Papeles: el registro de integrantes y el certificado de participaciones, y lo que lleva cada página.

# Cabeza de cada página, a la derecha: el día que muestra el papel y el último acto que conoce
paper-state = Estado al { $date }, tras el acto { $act }
# Pie de cada página, tras el número y la faja: cuántas páginas hay
paper-of-pages = de { $pages }
# Pie de cada página, a la derecha: para quien revisa el papel a mano
paper-seen = Visto:
# Pie de cada página, a la derecha: el día en que se revisó
paper-date = Fecha:

# Título del registro, en la página, en su pie y como título del documento
paper-register-title = Registro de integrantes
# Marcador de una página del registro. $first y $last son números de integrante, como texto
paper-register-numbers = Números { $first } a { $last }
# Cabeza de una página del registro con una sola línea. $number es un número de integrante, como texto
paper-register-number = Número { $number }
# A la derecha de la cabeza de una página del registro
paper-register-order = por número; un número nunca se da dos veces
# A la derecha del título: cuántas personas, clase por clase. $classes es una lista como «12 fundadoras, 58 usuarias»
paper-register-summary = { $members ->
    [0] Nadie todavía
    [one] Una persona
   *[other] { $members } integrantes
}: { $classes }.
# A la derecha del título, donde aún no hay clases
paper-register-summary-plain = { $members ->
    [0] Nadie todavía.
    [one] Una persona.
   *[other] { $members } integrantes.
}
# Una clase en el resumen: «12 fundadoras». $class es la palabra de la cooperativa
paper-register-class-count = { $members } { $class }
# Tras el resumen: hay quien pertenece a dos clases, y las partes suman más
paper-register-several = Quien está en dos clases cuenta en ambas.
# Tras el resumen, cuando todas las clases tienen un mismo valor nominal
paper-register-par = Participaciones de { $par }.

# Columna del registro: número de integrante
paper-column-number = N.º
# Columna del registro
paper-column-name = Nombre
# Columna del registro
paper-column-class = Clase
# Columna del registro: primer día en alguna clase
paper-column-since = Desde
# Columna del registro y del certificado: número de participaciones
paper-column-shares = Particip.
# Columna del registro: lo que no está en orden, o por venir
paper-column-note = Nota

# Suma de una página del registro. $others son quienes salieron y quienes aún no ingresan
paper-sum-page = Esta página, { $members ->
    [0] sin integrantes
    [one] una persona
   *[other] { $members } integrantes
}{ $others ->
    [0] { "" }
    [one] , una línea más
   *[other] , { $others } líneas más
}
# Suma de todo el registro. $others son quienes salieron y quienes aún no ingresan
paper-sum-all = { $members ->
    [0] Sin integrantes
    [one] Una persona en total
   *[other] En total { $members } integrantes
}{ $others ->
    [0] { "" }
    [one] , una línea más
   *[other] , { $others } líneas más
}
# Bajo la suma de una página: dónde está la suma total
paper-goes-on = Sigue en la página { $next }. { $members ->
    [0] Nadie pertenece en este día; la suma está en la página { $last }
    [one] Una persona en total, en la página { $last }
   *[other] En total { $members } integrantes, en la página { $last }
}: { $shares ->
    [one] una participación
   *[other] { $shares } participaciones
}, { $amount }.
# En lugar de líneas, en un registro sin integrantes
paper-register-empty = Todavía no hay nadie en el registro.

# Cabeza de las sumas al final del registro, y su marcador
paper-sums-title = Por clase
# A la derecha de la cabeza de las sumas
paper-sums-hint = participaciones según la clase en que se tomaron
# Columna de las sumas por clase: integrantes en ese día
paper-column-members = Integrantes
# Columna de las sumas por clase: personas que salieron y cuyas participaciones esperan
paper-column-former = Salieron, por liquidar
# Última línea de las sumas por clase
paper-sums-all = Total
# Bajo las sumas por clase, cuando alguien pertenece a dos clases
paper-sums-several = { $members ->
    [one] Una persona está en más de una clase y cuenta una sola vez en el total.
   *[other] { $members } personas están en más de una clase y cuentan una sola vez en el total.
}
# Bajo las sumas por clase: participaciones suscritas sin pagar del todo. $amount es lo que falta
paper-sums-owed = El monto es lo pagado. Falta pagar de lo suscrito: { $amount }.
# Bajo las sumas por clase, cuando todo está pagado
paper-sums-paid = El monto es lo pagado; todas las participaciones están pagadas por completo.
# Última línea bajo las sumas: el sello del último acto. $seal es el sello, abreviado
paper-register-seal = Sello del acto { $act }: { $seal }. La historia muestra el mismo sello junto a ese acto.

# Nota del registro: alguien que salió y cuyas participaciones esperan. $date es el último día
paper-note-left-to-settle = salió el { $date }, por liquidar
# Nota del registro: alguien que salió sin participaciones. $date es el último día
paper-note-left = salió el { $date }
# Nota del registro: alguien que salió sin que conste el día, con participaciones
paper-note-former-to-settle = salió, por liquidar
# Nota del registro: no todo lo suscrito está pagado. $amount es lo que falta
paper-note-owes = { $amount } por pagar
# Nota del registro: los datos personales se borraron, como pide la ley
paper-note-erased = nombre borrado, como pide la ley

# Título del certificado, en la página y como título del documento
paper-certificate-title = Certificado de participaciones
# A la derecha del título del certificado, y título del documento. $number es el número del certificado, como texto
paper-certificate-number = Certificado n.º { $number }
# Sobre el nombre en el certificado
paper-certificate-opening = Certificamos que
# Bajo el nombre en el certificado. $number es el número de integrante, como texto
paper-certificate-member = integrante n.º { $number }
# Bajo el nombre en el certificado: una clase y el primer día en ella
paper-certificate-since = { $class } desde el { $date }
# Junto a un movimiento de participaciones en papel: quién lo decidió. $body es quién, $told es "yes" cuando se conoce el acta
paper-decided = { $body ->
        [assembly] la asamblea
        [board] la junta
       *[office] la oficina
    }, { $day }{ $told ->
        [yes] , acta { $minute }
       *[no] {""}
    }
# Certificado y registro de participaciones, bajo el nombre. $names son las otras personas titulares
paper-certificate-joint = junto con { $names }
# La frase del certificado
paper-certificate-holds = { $shares ->
    [0] no tiene participaciones en este día.
    [one] tiene una participación, por la que ha pagado { $amount }.
   *[other] tiene { $shares } participaciones, por las que ha pagado { $amount }.
}
# Cabeza de la suma que explica la cifra
paper-certificate-sum = Cómo se llegó aquí
# A la derecha de la cabeza de la suma: el día en que vale
paper-certificate-as-of = al { $date }
# Columna de la suma: día en que vale el movimiento
paper-column-day = Día
# Columna de la suma: tipo de movimiento
paper-column-movement = Movimiento
# Columna de la suma: valor nominal de una participación
paper-column-par = Valor
# Columna de la suma: lo pagado. $currency es el código de la moneda
paper-column-paid = Pagado, { $currency }
# Primera línea de la suma cuando se juntan las anteriores
paper-certificate-before = { $lines ->
    [one] un movimiento hasta entonces
   *[other] { $lines } movimientos hasta entonces
}
# Última línea de la suma de una clase, cuando hay varias
paper-certificate-held-class = Tiene, { $class }
# Última línea de la suma
paper-certificate-held = Tiene
# Bajo la suma: lo que falta pagar
paper-certificate-owed = Falta pagar por estas participaciones: { $amount }.
# Cabeza de las condiciones de las participaciones
paper-certificate-terms = Condiciones
# Condiciones de una clase en el certificado: valor nominal
paper-certificate-terms-par = Participaciones de { $par }.
# Día del certificado
paper-certificate-issued = Emitido el { $date }
# Bajo una línea de firma
paper-certificate-chair = Por la cooperativa: presidencia
# Bajo una línea de firma
paper-certificate-secretary = Por la cooperativa: secretaría
# Pie del certificado: el sello y qué es. $seal es el sello, abreviado; $act el último acto
paper-certificate-seal = Sello del acto { $act }: { $seal }. Compárelo con la historia del registro: si ambos coinciden, este papel muestra lo que constaba en el registro.
# Pie del certificado: qué cuenta la tela del margen. $number es el número de integrante, como texto
paper-certificate-cloth = { $members ->
    [one] La tela del margen está tejida con un hilo, el n.º { $number }.
   *[other] La tela del margen tiene un hilo por cada integrante: { $members }; el hilo suelto es el n.º { $number }.
}
