### Lo que dice la línea de órdenes. Los mismos actos que la ventana, en líneas sencillas.

# Después de `minga new`
cli-new = { $name } tiene su archivo: { $file }

# Después de `minga demo`
cli-demo = La cooperativa de muestra está en { $file }

# Una línea por cada papel escrito
cli-paper =
    { $pages ->
        [one] { $file }: una página
       *[other] { $file }: { $pages } páginas
    }

# Bajo un papel con caracteres que nuestras letras no tienen
cli-paper-missing = Nuestras letras no pueden escribir: { $characters }

# Cabeza de la lista de socias y socios, con tabuladores
cli-members-heads = N.º	Nombre	Clase	Estado	Desde	Participaciones	Pagado

# Última línea de la lista
cli-members-total = { $rows } en el registro, { $belonging } pertenecen hoy; { $units } participaciones, { $paid } pagados

# Última línea, si quienes se fueron aún tienen participaciones
cli-members-settle =
    { $units ->
        [one] Una participación de quien se fue espera su liquidación
       *[other] { $units } participaciones de quienes se fueron esperan su liquidación
    }

# Una línea de la historia
cli-history-line = { $seq }	{ $at }	{ $actor } { $sentence }

# Tras un acto deshecho
cli-history-undone = (deshecho por el acto { $by })

# Tras un acto que deshace o rehace otro
cli-history-about = : { $sentence }

# Quién actuó, si no fue nadie de la oficina
cli-history-minga = Minga

# Quién actuó, cuando sus datos se borraron por ley
cli-history-erased = alguien que estuvo en la oficina

# Después de `minga undo`
cli-undo = Deshecho: { $sentence }

# Después de `minga redo`
cli-redo = Hecho de nuevo: { $sentence }

# Después de `minga verify`, si todo concuerda
cli-verify-whole = La cadena está entera: { $acts } actos; cada tabla y cada sello concuerdan, también con lo que recuerdan { $heads } copias y papeles.

# Después de `minga verify`, si algo no concuerda
cli-verify-broken =
    { $count ->
        [one] Una cosa no concuerda:
       *[other] { $count } cosas no concuerdan:
    }

# Después de `minga backup`
cli-backup = Copia hecha, abierta de nuevo y entera: { $file } ({ $acts } actos)

# Después de `minga lend`. $file es la copia, $person quien la tiene
cli-lend = { $person } puede seguir en { $file }.

# Después de `minga take-back`. $file es donde se guardó lo de antes, $aside cuenta los actos nuestros que se apartaron
cli-take-back = { $aside ->
    [0] La copia es ahora el archivo. Lo que había antes se guardó: { $file }
    [one] La copia es ahora el archivo; se apartó un acto nuestro. Lo que había antes se guardó: { $file }
   *[other] La copia es ahora el archivo; se apartaron { $aside } actos nuestros. Lo que había antes se guardó: { $file }
}

# Después de `minga restore`
cli-restore = { $file } está como estaba en la copia.

# Después de `minga restore`, si antes había un archivo
cli-restore-before =
    { $count ->
        [0] Lo que había antes queda guardado: { $file }
        [one] Un acto quedó aparte; lo que había antes queda guardado: { $file }
       *[other] { $count } actos quedaron aparte; lo que había antes queda guardado: { $file }
    }

# Primera línea tras una importación o su ensayo
cli-import-members = Nuevas { $new }, cambiadas { $changed }, iguales { $same }, repetidas { $duplicates }, salidas { $left }

# Segunda línea: las participaciones de la tabla
cli-import-shares = { $units } participaciones, { $paid } pagados

# Una clase de la tabla y cuántas personas tiene
cli-import-class = { $class }: { $members }

# Una línea de la tabla que se dejó fuera
cli-import-skipped = línea { $line } queda fuera: { $reason }

# Una fila que hay que mirar
cli-import-doubt = línea { $line }, { $column }: hay que preguntar: { $message }

# Una fila que no puede entrar
cli-import-error = línea { $line }, { $column }: { $message }

# Última línea cuando la tabla entró
cli-import-done = Importado, en un solo acto: un solo deshacer lo retira todo.

# Última línea de un ensayo
cli-import-trial = Fue solo un ensayo: nada ha cambiado.

# Última línea si nada en la tabla es nuevo
cli-import-same = Todo lo de la tabla ya está en el registro: nada ha cambiado.

# Cuando hay filas que detienen la importación
cli-import-held = Nada ha cambiado. Corrija las filas de arriba, o tome las buenas (--accept-good) o también las dudosas (--accept-doubtful).

# Dónde se guardaron las filas que no entraron
cli-import-rejected = Las filas que quedaron fuera están en { $file }, con sus razones.

# Un número que no está en el registro
cli-no-such-number = No hay nadie con el número { $number }.

# Una clase que la cooperativa no tiene
cli-no-such-class = No hay una clase { $name }.

# Un nombre que nadie de la oficina lleva
cli-no-such-person = Nadie de la oficina se llama { $name }.

# Una fecha u hora que no se puede leer
cli-not-a-time = { $text } no es una fecha (2026-11-23) ni una hora (2026-11-23T09:00:00Z).

# `minga print certificate` o `minga print member` sin --member
cli-print-of-whom = Este papel es de una persona: nómbrela con --member.

# `minga print receipts` sin --receipt y sin --member
cli-print-which-receipt = ¿Qué recibo? Dé su número con --receipt, o el de una persona con --member.

# `minga print work-day` si no hay minga de esa fecha o código
cli-print-which-day = No hay tal minga: da su fecha, o el código de su hoja, con --work-day.

# Cabeza de la lista de cobros, con tabuladores
cli-charges-heads = Vence	N.º	Nombre	Por	Cobrado	Falta

# Última línea de la lista de cobros. Se cobró $amount, falta $open
cli-charges-total =
    { $charges ->
        [one] Un cobro
       *[other] { $charges } cobros
    }, { $amount }; faltan { $open }

# Cabeza de la lista de recibos, con tabuladores
cli-receipts-heads = N.º	Día	Pagó	Forma	Referencia	Monto

# Última línea de la lista de recibos. $amount es su suma sin los anulados
cli-receipts-total =
    { $receipts ->
        [one] Un recibo
       *[other] { $receipts } recibos
    }, { $amount } sin los anulados

# Primeras cabezas de los atrasos, con tabuladores; siguen las edades
cli-arrears-heads = N.º	Nombre

# `minga print letters` sin --text
cli-letter-without-text = Una carta necesita su texto: nombre el archivo con --text.

# Por qué una línea de la tabla quedó fuera
cli-skip-blank = en blanco

# Por qué una línea de la tabla quedó fuera
cli-skip-title = un título

# Por qué una línea de la tabla quedó fuera
cli-skip-total = un total

# Por qué una línea de la tabla quedó fuera
cli-skip-heads-again = las cabezas otra vez

# Por qué una línea de la tabla quedó fuera
cli-skip-footnote = una nota al pie

# Cabezas de las columnas añadidas al archivo de filas rechazadas
cli-rejected-line = Línea

# Cabezas de las columnas añadidas al archivo de filas rechazadas
cli-rejected-column = Sobre

# Cabezas de las columnas añadidas al archivo de filas rechazadas
cli-rejected-reason = Por qué

# `minga balance`: no se puede leer un archivo de reglas. $detail nombra la línea o el campo
cli-policy-file = Estas reglas no se pueden leer: { $detail }

# `minga hours`: primera línea de una persona. $no el número; $balance, $required, $done son cantidades («83 h 09»); $until es lo que sigue
cli-hours-member = N.º { $no }: { $balance }; se pide { $required }, hecho { $done }; { $until }

# Fin de esa línea: el último día al día. $day es una fecha
cli-hours-until = al día hasta el { $day }

# Fin de esa línea, donde no se ve tal día
cli-hours-no-end = al día

# `minga import hours`: la primera línea. $new y $same cuentan líneas de la tabla, $units es una cantidad de horas
cli-import-hours = Nuevas: { $new } ({ $units }), ya estaban: { $same }

# `minga import hours`: una línea que no se toma. $message dice por qué
cli-import-hours-error = Línea { $line }: { $message }

# `minga import hours`: una línea por la que se pregunta. $message dice qué
cli-import-hours-doubt = Línea { $line }, ¿es así? { $message }

# `minga import balances`: what the table brings. $units is the sum of it
cli-import-balances = Nuevos: { $new } ({ $units } en total), ya estaban: { $same }

# `minga import balances`: a line that is not taken
cli-import-balances-other = ya hay otro saldo de ese día para la misma persona

# `minga import balances`: lines hold it back
cli-import-balances-held = No se cambió nada. Corrija las líneas de arriba.
