### El registro de participaciones en papel: cada movimiento, por integrante, por clase y por tipo.

# Título del registro de participaciones, en la página, en su pie y como título del documento
share-register-title = Registro de participaciones
# A la derecha del título. $amount es una suma de dinero
share-register-summary = { $lines ->
    [0] Ningún movimiento todavía
    [one] Un movimiento
   *[other] { $lines } movimientos
} de { $members ->
    [one] una persona
   *[other] { $members } integrantes
}: { $shares ->
    [one] una participación
   *[other] { $shares } participaciones
}, { $amount } pagados.
# Cabeza de la parte que va integrante por integrante
share-register-by-member = Por integrante
# Cabeza de una página de esa parte, y su marcador. $number es el primer número de la página, como texto
share-register-from = Desde el número { $number }
# A la derecha de esa cabeza
share-register-order = por número; nada se borra
# En lugar de líneas, donde nunca se movió una participación
share-register-empty = Todavía no se ha movido ninguna participación.
# La última línea de esa parte
share-register-all = { $members ->
    [one] Una persona en total
   *[other] En total { $members } integrantes
}
# Columna de las sumas por clase: cuántas personas tienen participaciones de la clase
share-register-holders = Titulares
# Columna de las sumas por clase: participaciones que llegaron
share-register-in = Entran
# Columna de las sumas por clase: participaciones que se fueron, bajo cero
share-register-out = Salen
# Columna de las sumas por clase: participaciones que se tienen
share-register-held = Quedan
# Columna de las sumas: lo que valen las participaciones a su valor nominal
share-register-worth = Valor nominal
# Cabeza de las sumas por tipo de movimiento
share-register-by-kind = Por movimiento
# Columna de las sumas por tipo: cuántos movimientos
share-register-lines = Movimientos
# Bajo las sumas
share-register-agree = Se sumó aparte por integrantes, por clases y por movimientos, y todo da lo mismo.
