### Pagos: cobros, recibos, pendientes, recordatorios.

# Para qué es un cobro: en listas, formularios y papeles
payments-kind-entry-fee = Cuota de ingreso
# Para qué es un cobro: en listas, formularios y papeles
payments-kind-dues = Cuota
# Para qué es un cobro: en listas, formularios y papeles
payments-kind-deposit = Depósito
# Para qué es un cobro: en listas, formularios y papeles
payments-kind-fine = Multa
# Para qué es un cobro, en listas y papeles
payments-kind-buy-out = Horas pagadas
# Para qué es un cobro: en listas, formularios y papeles
payments-kind-shares = Participaciones sin pagar
# Para qué es un cobro: en listas, formularios y papeles
payments-kind-other = Otro
# Cómo llegó el dinero: en listas, formularios y papeles
payments-method-cash = Efectivo
# Cómo llegó el dinero: en listas, formularios y papeles
payments-method-transfer = Transferencia
# Cómo llegó el dinero: en listas, formularios y papeles
payments-method-card = Tarjeta
# Cómo llegó el dinero: en listas, formularios y papeles
payments-method-mobile = Pago móvil
# Cómo llegó el dinero: en listas, formularios y papeles
payments-method-other = Otro
# Cabeza de una columna de sumas según su atraso, y opción del filtro
payments-age-not-yet-due = Aún no vence
# Cabeza de una columna de sumas según su atraso, y opción del filtro
payments-age-up-to30 = 0–30 días
# Cabeza de una columna de sumas según su atraso, y opción del filtro
payments-age-up-to60 = 31–60 días
# Cabeza de una columna de sumas según su atraso, y opción del filtro
payments-age-up-to90 = 61–90 días
# Cabeza de una columna de sumas según su atraso, y opción del filtro
payments-age-over90 = Más de 90 días
# Título de la página y de la ventana
payments-title = Pagos
# La página, una de sus dos vistas; también el nombre de la hoja exportada
payments-arrears = Pagos pendientes
# La página, una de sus dos vistas; también sobre los recibos de alguien
payments-receipts = Recibos
# Paleta: va a los pagos pendientes
payments-show-arrears = Ver los pagos pendientes
# Paleta: va a los recibos
payments-show-receipts = Ver los recibos

# La página, una de sus vistas: dinero prometido a quienes salieron
payments-payouts = Por pagar

# Paleta: va a lo que se ha de pagar a quienes salieron
payments-show-payouts = Ver lo que está por pagar

# A nadie que salió se le debe por participaciones
payments-payouts-none-title = No hay nada por pagar

# Debajo
payments-payouts-none = Aquí se lista lo que se promete por sus participaciones a quienes salen, por el día en que vence.

# Sobre la lista de lo que está por pagar
payments-payouts-voice = Se prometieron { $sum } a quienes salieron; { $due } ya vencieron.

# En esa lista: qué cuota de cuántas
payments-payouts-part = { $place } de { $of }

# Título de una columna: por cuántas participaciones se devuelve dinero
payments-head-units = Participaciones

# Título de una columna
payments-head-instalment = Cuota

# Título de una columna en los recibos exportados: a qué fue el dinero
payments-head-for = Por

# Título de una columna en los recibos exportados
payments-head-member = N.º de miembro

# Título de una columna en los recibos exportados
payments-head-void = Anulado desde

# Título de una columna en los recibos exportados: por qué se anuló
payments-head-why = Por qué

# En una lista: llegó su día
payments-due-now = vencido

# Paleta, y título del diálogo
payments-export-receipts = Exportar los recibos

# Paleta y botón sobre la lista de recibos
payments-print-chosen = Imprimir los recibos elegidos

# Se lee en voz alta: la caja ante un recibo
payments-choose-receipt = Elegir el recibo { $number }
# Sobre los cobros y recibos de alguien
payments-account = Cuenta
# Dinero a favor de alguien: en la cuenta, y una parte de un recibo
payments-credit = Saldo a favor
# Botón y diálogo: se recibe dinero
payments-take = Recibir un pago
# Botón que da el recibo
payments-take-do = Dar el recibo
# Botón y diálogo: se cobra a alguien o a muchas personas
payments-raise = Cobrar
# Botón que hace los cobros. $members cuenta a quienes se cobra
payments-raise-do = { $members ->
    [0] Cobrar
    [one] Cobrar a una persona
   *[other] Cobrar a { $members } personas
}
# Botón y diálogo: un texto para enviar a quien debe
payments-remind = Recordar
# Sobre los textos, cuando se eligieron varias personas. $owing cuenta quién debe algo, $shown lo mismo como texto
payments-remind-owing = { $owing ->
    [0] De quienes eligió, nadie debe nada.
    [one] Una persona debe algo.
   *[other] { $shown } deben algo.
}
# A continuación. $members cuenta a las demás, $shown lo mismo como texto
payments-remind-left-out = { $members ->
    [one] Otra no debe nada y queda fuera.
   *[other] { $shown } no deben nada y quedan fuera.
}
# En lugar del texto, si nadie debe nada
payments-remind-nobody = No hay a quién recordar.
# Botón: el texto de la persona anterior
payments-remind-previous = Anterior
# Botón: el texto de la persona siguiente
payments-remind-next = Siguiente
# Junto a los botones: cuál de los textos es, en números
payments-remind-place = { $place } de { $of }
# Botón: los pendientes como hoja de cálculo
payments-export = Exportar
# Paleta: los pendientes como hoja de cálculo
payments-export-arrears = Exportar los pagos pendientes
# Botón: los atrasos, o un recibo, en papel
payments-print = Imprimir
# Botón: un recibo que ya se imprimió
payments-print-copy = Imprimir una copia
# Paleta: el recibo en pantalla, en papel
payments-print-receipt = Imprimir el recibo
# Título del diálogo. $date es el día
payments-export-title = Pagos pendientes al { $date } como hoja de cálculo
# La frase que abre la página. $members deben algo ya vencido, $sum en total; si $old es yes, $oldest lleva más de 90 días
payments-voice = { $members ->
    [one] Una persona debe
   *[other] { $members } personas deben
} { $sum } ya vencidos{ $old ->
    [yes] ; { $oldest } desde hace más de 90 días.
   *[no] .
}
# La frase que abre la página cuando nada está atrasado
payments-voice-none = Todo está al día.
# En lugar de la lista, cuando a nadie se ha cobrado
payments-none-title = No hay nada pendiente
# Debajo
payments-none = Cobre cuotas, ingresos o participaciones sin pagar, y aquí quedan hasta que se paguen.
# Texto y etiqueta de la búsqueda en los pendientes
payments-search = Nombre o número
# Etiqueta del filtro por atraso
payments-age = Atraso
# Opción del filtro: cualquier atraso
payments-any-age = Cualquier atraso
# Botón: los pendientes de hoy
payments-today = Al día de hoy
# Botón: los pendientes de un día. $date es el día
payments-as-of = Al { $date }
# Etiqueta del día que se mira
payments-as-of-day = Al día
# Bajo el día que se mira
payments-as-of-hint = Vacío para hoy. Lo que hoy se sabe de ese día.
# Botón bajo una lista larga
payments-more = Mostrar más
# Pie de los pendientes: de cuántas filas son las sumas. $members cuenta, $shown es el número como texto
payments-members = { $members ->
    [one] Una persona
   *[other] { $shown } personas
}
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-number = N.º
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-name = Nombre
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-since = Desde
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-late = Vencido
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-owed = Debe
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-credit = A favor
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-phone = Teléfono
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-email = Correo
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-day = Día
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-payer = Pagó
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-method = Forma
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-reference = Referencia
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-amount = Monto
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-due = Vence
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-what = Por
# Cabeza de columna: pendientes, recibos, o partes de un pago
payments-head-open = Falta
# Cabeza de la columna donde se escribe. $currency es la moneda
payments-head-part = De este pago, { $currency }
# Pie de una tabla: la suma
payments-together = En total
# Junto al título de una cuenta
payments-nothing-owed = no debe nada
# Junto al título de una cuenta. Se debe $sum; si $late es yes, $due ya venció
payments-owed-of = { $late ->
    [yes] debe { $sum }; vencidos { $due }
   *[no] debe { $sum }, aún no vence
}
# En una cuenta sin cobros
payments-never-asked = Aún no se ha cobrado nada.
# Bajo un cobro abierto: $date es su último día para pagar, $age su atraso; $late es yes cuando venció
payments-due-since = { $late ->
    [yes] venció el { $date }: { $age }
   *[no] vence el { $date }
}
# Por qué un cobro está como está: su primera línea
payments-asked = Se cobró
# Por qué un cobro está como está: una línea que retiró algo. $why es el motivo
payments-taken-back = Se retiró: { $why }
# Por qué un cobro está como está: lo que falta
payments-still = Falta pagar
# Abre los cobros en que ya no falta nada. $charges los cuenta
payments-settled = { $charges ->
    [one] Un cobro saldado
   *[other] { $charges } cobros saldados
}
# Enlace: el saldo paga lo cobrado, primero lo más antiguo
payments-settle = Pagar con él
# En una cuenta: participaciones por pagar que aún no se cobran
payments-unasked = Participaciones por pagar, aún sin cobrar
# Enlace al lado: hace el cobro
payments-ask-now = Cobrar
# Enlace bajo los últimos recibos. $receipts los cuenta todos
payments-all-receipts = Ver los { $receipts } recibos
# Enlace y diálogo: se retira lo que falta de un cobro
payments-cancel = Retirar el cobro
# Botón de ese diálogo
payments-cancel-do = Retirarlo
# En ese diálogo. $what es el cobro, $sum lo que falta
payments-cancel-what = { $what }: ya no se cobrarán los { $sum } que faltan. Una línea de la cuenta dice por qué.
# Etiqueta: el motivo de retirar o anular
payments-why = Motivo
# Debajo
payments-why-hint = Pocas palabras; quedan guardadas.
# Junto al botón mientras no hay motivo
payments-why-needed = Escriba antes el motivo.
# Etiqueta: quien paga
payments-payer = Paga
# Debajo: cómo hallar a la persona con el teclado
payments-payer-hint = Número o nombre, y Enter
# Etiqueta del monto. $currency es la moneda
payments-amount = Monto, { $currency }
# Bajo quien paga. $sum es lo que falta
payments-owes = Faltan { $sum }.
# Bajo quien paga cuando no debe nada
payments-owes-nothing = No debe nada: el dinero queda como saldo a favor.
# Después, si hay saldo a favor. $sum es el saldo
payments-has-credit = Saldo a favor: { $sum }.
# Botón: pone todo lo que se debe
payments-pay-all = Todo
# Casilla: el pago es de quienes viven juntos. $others cuenta a los demás
payments-household = { $others ->
    [one] Por el hogar: una persona más
   *[other] Por el hogar: { $others } personas más
}
# Etiqueta: cómo llegó el dinero
payments-method = Forma de pago
# Etiqueta: número de la transferencia o papeleta
payments-reference = Referencia
# Debajo
payments-reference-hint = Número de transferencia o papeleta, si lo hay.
# Etiqueta: el día en que llegó el dinero
payments-on = Día
# Sobre las partes de un pago, como se proponen
payments-split-oldest = Se paga primero lo que venció antes
# Sobre las partes de un pago, cuando se cambiaron
payments-split-typed = Como usted lo escribió
# Enlace: vuelve a lo propuesto
payments-split-reset = Otra vez lo más antiguo primero
# Se lee en voz alta: el campo de una parte. $what es el cobro
payments-part-for = De este pago por: { $what }
# Última línea de las partes: lo que sobra
payments-rest = Sobra, queda como saldo a favor
# Última línea de las partes cuando son demasiado
payments-rest-over = Pasa del pago
# Junto al botón cuando las partes son demasiado
payments-parts-exceed = Las partes pasan del pago.
# Aviso tras un pago. $number es el recibo, $name quien pagó, $sum cuánto
payments-taken = Recibo { $number }: { $sum } de { $name }
# Botón de ese aviso
payments-open-receipt = Abrirlo
# Etiqueta: a quién se cobra
payments-whom = A quién
# Opción: a todo el mundo
payments-whom-all = A todas las personas
# Opción: quienes son de una clase. $name es la clase
payments-whom-class = Clase: { $name }
# Opción: una persona, por nombre
payments-whom-one = A una persona
# Opción: quienes se eligieron en la lista. $members los cuenta
payments-whom-chosen = { $members ->
    [one] A la persona elegida
   *[other] A las { $members } elegidas
}
# Al lado, si no es una sola persona
payments-whom-hint = Según pertenecen el día del cobro. Abajo se ve a quién se deja fuera.
# Etiqueta de la línea donde se busca a alguien
payments-member = Persona
# Etiqueta: por qué se cobra
payments-kind = Por
# Etiqueta: el nombre que la cooperativa da al cobro
payments-words = Nombre
# Debajo
payments-words-hint = Como lo leerán: Cuota 2027.
# Etiqueta del monto. $currency es la moneda
payments-amount-each = A cada quien, { $currency }
# Etiqueta del monto por participaciones. $currency es la moneda
payments-amount-most = Como mucho, { $currency }
# Bajo el monto por participaciones
payments-amount-shares = Vacío: lo que cada quien debe.
# Etiqueta: el último día para pagar
payments-due = Plazo
# Debajo
payments-due-hint = El último día para pagar sin atraso.
# Etiqueta: el día del cobro
payments-asked-on = Fecha del cobro
# Vista previa: a quién se cobra. $members cuenta
payments-taken-from = { $members ->
    [0] A nadie
    [one] A una persona
   *[other] A { $members } personas
}
# Vista previa: ante lo que conviene pensar
payments-think = Piénselo
# Vista previa: por qué se deja fuera a alguien, o en qué pensar
payments-reason-former = Ya no pertenece
# Vista previa: por qué se deja fuera a alguien, o en qué pensar
payments-reason-not-yet = Aún sin clase
# Vista previa: por qué se deja fuera a alguien, o en qué pensar
payments-reason-asked-already = Ya se le cobró lo mismo
# Vista previa: por qué se deja fuera a alguien, o en qué pensar
payments-reason-owes-nothing = No debe participaciones que no se hayan cobrado
# Vista previa: el total de los cobros. $sum es el total
payments-raise-total = { $sum } en total
# En lugar de la lista, antes del primer recibo
payments-no-receipts-title = Aún no hay recibos
# Debajo
payments-no-receipts = Reciba un pago, y aquí queda su recibo, con un número que no se salta ni se repite.
# En la lista cuando no se halla nada
payments-no-such-receipts = Ningún recibo es así.
# Texto y etiqueta de la búsqueda en los recibos
payments-search-receipts = Número, nombre o referencia
# Pie de los recibos. $receipts los cuenta, $shown es el número como texto
payments-receipts-sum = { $receipts ->
    [one] Un recibo
   *[other] { $shown } recibos
}; los anulados no suman
# Un recibo que ya no vale, en listas
payments-void = anulado
# Título de un recibo, y enlaces a él. $number es su número
payments-receipt-number = Recibo { $number }
# Bajo el título. $sum es cuánto, $name quien pagó, $date el día
payments-receipt-of = { $sum } de { $name }, { $date }
# En un recibo anulado. $date es desde cuándo, $why el motivo
payments-void-since = Anulado el { $date }: { $why }
# Botón y paleta: un recibo deja de valer
payments-make-void = Anular
# Título del diálogo. $number es el recibo
payments-void-title = Anular el recibo { $number }
# En ese diálogo. $sum es lo que se pagó
payments-void-what = Los { $sum } dejan de contar, y lo que pagaron se vuelve a deber. El recibo se guarda con su número, marcado como anulado.
# Botón: el recibo como texto para pegar
payments-copy-text = Copiar como texto
# Sobre las partes de un recibo
payments-went-to = A qué se destinó
# Tras una parte que pagó participaciones
payments-in-share-ledger = en el libro de participaciones
# En las partes de un recibo. $date es cuándo vencía
payments-due-on = vencía el { $date }
# Sobre los datos de un recibo
payments-particulars = Datos
# Quien pagó, cuando la ley hizo borrar el nombre
payments-payer-erased = alguien cuyo nombre se borró
# Dato de un recibo: por quién
payments-for = Por
# Dato de un recibo: por quienes viven juntos
payments-for-household = el hogar
# Dato de un recibo: cuántas veces se imprimió
payments-printed = Impreso
# Cuántas veces. $times cuenta
payments-printed-times = { $times ->
    [0] aún no
    [one] una vez
   *[other] { $times } veces
}
# Un recibo como texto: un cobro de otra persona. $what es el cobro, $name de quién
payments-part-of = { $what }, { $name }
# Un recibo como texto: una parte. $what es la parte, $sum cuánto
payments-text-line = { $what }: { $sum }
# Un recibo como texto: su primera línea. $coop recibió, $name pagó
payments-text-head = { $coop }, recibo { $number }: { $sum } de { $name }, { $date }. { $method }.
# Se lee en voz alta: el texto del recordatorio
payments-remind-text = Texto del recordatorio
# Sobre el texto cuando no se sabe cómo contactar
payments-remind-nowhere = No se sabe cómo contactar: dígalo en persona.
# Sobre el texto: cómo prefiere que le contacten. $to es dónde
payments-remind-by-phone = Por teléfono: { $to }
# Sobre el texto: cómo prefiere que le contacten. $to es dónde
payments-remind-by-whatsapp = Por WhatsApp: { $to }
# Sobre el texto: cómo prefiere que le contacten. $to es dónde
payments-remind-by-email = Por correo: { $to }
# Sobre el texto: cómo prefiere que le contacten. $to es dónde
payments-remind-by-post = Por carta: { $to }
# Sobre el texto: cómo prefiere que le contacten. $to es dónde
payments-remind-by-in-person = En persona: { $to }
# Botón: el texto va al portapapeles
payments-copy = Copiar
# Junto al botón, y como aviso, cuando ya fue
payments-copied = Copiado: péguelo en un mensaje.
# Recordatorio para alguien: asunto de un correo. $coop es la cooperativa
payments-remind-subject = Lo que falta pagar en { $coop }
# Recordatorio para alguien: su primera línea. $name es el nombre
payments-remind-hello = Hola, { $name }:
# Recordatorio para alguien: antes de los cobros. $charges los cuenta
payments-remind-opening = { $charges ->
    [one] queda esto por pagar:
   *[other] quedan estos pagos:
}
# Recordatorio para alguien: un cobro. $what es el cobro, $date el último día para pagar, $late dice si ya pasó, $sum cuánto
payments-remind-line = { $late ->
    [yes] - { $what }, venció el { $date }: { $sum }
   *[no] - { $what }, vence el { $date }: { $sum }
}
# Recordatorio a una persona: participaciones sin pagar del todo que aún no se cobraron. $class es su clase, $sum cuánto
payments-remind-shares = - Participaciones por pagar, { $class }: { $sum }
# Recordatorio para alguien: la suma. $sum es la suma
payments-remind-total = En total: { $sum }
# Recordatorio para alguien: hay saldo a favor. $sum es el saldo
payments-remind-credit = Tiene { $sum } a favor, con los que se puede pagar una parte.
# Recordatorio para alguien: su última frase
payments-remind-closing = Si pagó en estos días, gracias. Si ahora es difícil, díganos y buscamos cómo.

# Enlace junto al saldo a favor
payments-pay-back = Devolver
# Enlace de un depósito que se guarda
payments-give-back = Devolver
# Título del diálogo. $name es quien recibe el dinero
payments-pay-back-title = Devolver dinero a { $name }
# En el diálogo. $what es el depósito o el saldo, $sum lo que hay
payments-pay-back-of = { $what }: hay { $sum }.
# Botón del diálogo: da el comprobante
payments-pay-back-do = Dar el comprobante
# Aviso después. $number es el del comprobante, $name quien recibió el dinero, $sum cuánto
payments-paid-back = Comprobante de devolución { $number }: { $sum } a { $name }.
# Sobre los comprobantes de devolución de alguien
payments-refunds = Devuelto
# Un comprobante en la lista. $number es su número
payments-refund-number = Comprobante { $number }
# Enlace de un comprobante
payments-refund-print = Imprimir
# Paleta: un comprobante de devolución en papel
payments-print-refund = Comprobante de devolución
# Enlace de un comprobante, y botón del diálogo
payments-refund-void = Anular
# Título del diálogo. $number es el del comprobante
payments-refund-void-title = Anular el comprobante de devolución { $number }
# En el diálogo. $sum es cuánto
payments-refund-void-what = Los { $sum } quedan otra vez a favor del integrante. El comprobante se guarda con su número, marcado como anulado.
