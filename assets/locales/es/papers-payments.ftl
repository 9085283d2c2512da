### Papeles sobre dinero: recibos y atrasos.

# Título de un recibo, y su marcador. $number es su número, como texto
receipt-number = Recibo n.º { $number }
# Título de varios recibos en un documento
receipts-title = Recibos
# Sobre el nombre de quien pagó
receipt-from = Recibimos de
# Columna de un recibo: para qué es el dinero
receipt-for = Por
# Columna de un recibo: el día en que vencía
receipt-due = Vence
# Última línea de un recibo
receipt-all = Recibido
# Bajo las partes de un recibo. $method es una palabra como «en efectivo»
receipt-paid = Pagado { $method }.
# Bajo las partes de un recibo. $reference es la del banco o de la caja
receipt-paid-reference = Pagado { $method }, referencia { $reference }.
# En un recibo y en la hoja de una persona: cómo llegó el dinero, dentro de una frase
receipt-method-cash = en efectivo
# En un recibo y en la hoja de una persona: cómo llegó el dinero, dentro de una frase
receipt-method-transfer = por transferencia
# En un recibo y en la hoja de una persona: cómo llegó el dinero, dentro de una frase
receipt-method-card = con tarjeta
# En un recibo y en la hoja de una persona: cómo llegó el dinero, dentro de una frase
receipt-method-mobile = por pago móvil
# En un recibo y en la hoja de una persona: cómo llegó el dinero, dentro de una frase
receipt-method-other = de otra forma
# Pie de la mitad de arriba de un recibo
receipt-for-payer = Para quien pagó
# Pie de la mitad de abajo de un recibo
receipt-for-coop = Se queda en la cooperativa
# Bajo la línea de la firma
receipt-signed = Por la cooperativa
# Sello en un recibo que ya se imprimió antes
receipt-copy = COPIA
# Sello en un recibo anulado
receipt-void = ANULADO
# Bajo ese sello. $why es la razón que se dio
receipt-void-since = anulado el { $date }: { $why }

# Title of a pay-out slip: money paid back to a member. $number is its number, as text
refund-number = Comprobante de devolución n.º { $number }
# Name of the file of a pay-out slip
refund-title = Comprobantes de devolución
# Over the name of whoever got the money
refund-to = Devolvimos a
# Last line of a pay-out slip
refund-all = Devuelto
# Foot of the upper half of a pay-out slip
refund-for-payee = Para quien lo recibió
# Under the line to sign on: whoever got the money signs
refund-signed = Recibí conforme

# Título de los atrasos, en la página, en su pie y como título del documento
arrears-title = Atrasos
# A la derecha del título. $amount es una suma de dinero
arrears-summary = { $members ->
    [0] Todo está al día.
    [one] Una persona debe { $amount }.
   *[other] { $members } integrantes deben { $amount }.
}
# Cabeza de la única sección
arrears-by-member = Por integrante
# A la derecha de esa cabeza
arrears-hint = según los días desde que venció; lo que aún no vence no cuenta
# Columna: vencido hace 0 a 30 días
arrears-0-30 = 0–30
# Columna: vencido hace 31 a 60 días
arrears-31-60 = 31–60
# Columna: vencido hace 61 a 90 días
arrears-61-90 = 61–90
# Columna: vencido hace más de 90 días
arrears-over-90 = Más de 90
# En lugar de líneas, donde todo está al día
arrears-none = Todo está al día: lo vencido está pagado.
# Última línea
arrears-all = { $members ->
    [0] Nadie
    [one] Una persona
   *[other] En total { $members }
}
