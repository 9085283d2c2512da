### Dos computadoras: el archivo prestado y recuperado.

# Título de la página
lending-title = Dos computadoras

# La frase bajo el título, mientras nadie tiene una copia
lending-voice-here = El archivo está solo aquí.

# La frase bajo el título. $person tiene una copia prestada desde $when
lending-voice-lent = { $person } tiene una copia desde { $when }.

# La frase bajo el título, cuando quien está al teclado tiene la copia prestada
lending-voice-borrowed = Usted tiene esta copia prestada desde { $when }.

# Encabezado
lending-lend = Prestar el archivo

# Bajo el encabezado
lending-lend-why = Hace una copia para trabajar en otra computadora y anota quién la tiene. Mientras esté fuera, escriban en una sola de las dos.

# Etiqueta de un campo: alguien de la oficina
lending-to = A quién

# Opción del campo antes de elegir
lending-nobody = Elija a alguien de la oficina

# Ayuda cuando no hay nadie más en la oficina
lending-alone = Todavía no hay nadie más en la oficina. Quien se lleve el archivo firma allá con su propio nombre.

# Botón lleno: pregunta dónde escribir la copia
lending-lend-do = Prestar una copia

# Aviso
lending-lent = La copia para { $person } está hecha, se abrió de nuevo y está entera

# Encabezado
lending-return = Volvió una copia

# Bajo el encabezado
lending-return-why = Minga la pone al lado del archivo, acto por acto, y todavía no cambia nada.

# Botón: pregunta qué archivo
lending-choose = Elegir la copia

# Lo que dice la cadena. Ambas terminan con el mismo acto
lending-relation-same = Las dos son iguales. No hay nada que recuperar.

# Lo que dice la cadena. $theirs cuenta los actos de la copia
lending-relation-ahead = { $theirs ->
    [one] La copia va adelante por un acto.
   *[other] La copia va adelante por { $theirs } actos.
}

# Lo que dice la cadena. $ours cuenta los actos de aquí
lending-relation-behind = { $ours ->
    [one] La copia va atrás por un acto. No trae nada nuevo.
   *[other] La copia va atrás por { $ours } actos. No trae nada nuevo.
}

# Lo que dice la cadena. $ours cuenta los actos de aquí, $theirs los de la copia
lending-relation-diverged = Las copias tomaron caminos distintos: { $ours ->
    [one] un acto aquí
   *[other] { $ours } actos aquí
} y { $theirs ->
    [one] un acto allá
   *[other] { $theirs } actos allá
} que la otra no conoce.

# Encabezado de los actos que solo tiene este archivo
lending-ours = Solo aquí

# Encabezado de los actos que solo tiene la copia
lending-theirs = Solo en la copia

# Bajo una lista cortada. $more cuenta los actos que no se muestran
lending-more = { $more ->
    [one] Y un acto más.
   *[other] Y { $more } actos más.
}

# Botón lleno: la copia pasa a ser el archivo
lending-take = Recuperar la copia

# Botón, cuando se escribió en las dos. $ours cuenta nuestros actos
lending-take-aside = { $ours ->
    [one] Tomar la copia y apartar nuestro único acto
   *[other] Tomar la copia y apartar nuestros { $ours } actos
}

# Junto al botón
lending-safe = Lo que hay aquí ahora se guarda antes como respaldo, y se puede reponer.

# Aviso. $theirs cuenta los actos que llegaron
lending-taken = { $theirs ->
    [one] La copia volvió, con un acto
   *[other] La copia volvió, con { $theirs } actos
}

# Paleta, en la página de préstamos
lending-lend-to = Prestar el archivo a { $person }
