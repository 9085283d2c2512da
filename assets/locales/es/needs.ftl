### Lo que de una persona pide atención: el comienzo de la ficha.

# Título
needs-head = Pide atención

# Bajo el título, cuando todo está en orden
needs-nothing = Nada espera por nadie.

# Una línea. $day es el día del pedido
needs-request = El pedido de ingreso del { $day } espera respuesta

# Una línea. $day es el último día de la prueba
needs-trial = La prueba termina el { $day }

# Una línea. $units son participaciones
needs-succession = { $units ->
    [one] Una participación espera a quienes heredan
   *[other] { $units } participaciones esperan a quienes heredan
}

# Una línea. $units son participaciones
needs-to-settle = { $units ->
    [one] Queda una participación por resolver
   *[other] Quedan { $units } participaciones por resolver
}

# Una línea. $amount con su moneda
needs-shares-owed = { $amount } por pagar de las participaciones

# Una línea
needs-document-missing = No consta documento de identidad

# Una línea
needs-document-wrong = El número del documento de identidad no puede ser correcto

# Una línea. $numbers son números de integrantes, $count los cuenta
needs-document-shared = { $count ->
    [one] El n.º { $numbers } tiene el mismo documento de identidad
   *[other] Los n.os { $numbers } tienen el mismo documento de identidad
}

# Botón junto a una línea
needs-do-request = Responder

# Botón junto a una línea
needs-do-trial = Confirmar

# Botón junto a una línea
needs-do-succession = Anotar quién hereda

# Botón junto a una línea
needs-do-to-settle = Resolver

# Botón junto a una línea
needs-do-shares-owed = Anotar un pago

# Botón junto a una línea
needs-do-document-missing = Añadirlo

# Botón junto a una línea
needs-do-document-wrong = Revisarlo

# Botón junto a una línea
needs-do-document-shared = ¿La misma persona?

# Botón junto a participaciones que esperan a los herederos, cuando ya hay personas nombradas
needs-do-heirs = Pasar a la herencia
