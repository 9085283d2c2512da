### Horas para los comunes: cantidades, y por qué un saldo es el que es.

# Las jornadas como cantidad: «3 jornadas». $units las cuenta; $shown es la cuenta escrita, con su signo
balance-sessions =
    { $units ->
        [one] { $shown } jornada
       *[other] { $shown } jornadas
    }

# Título de una línea del saldo: del período anterior
balance-what-carried = Viene de antes
# Título de una línea del saldo: lo que piden las reglas de una clase
balance-what-asked = Se pide
# Título de una línea del saldo: no se pide por los días fuera de la clase
balance-what-part-time = No se pide
# Título de una línea del saldo: dispensado
balance-what-waived = Dispensa
# Título de una línea del saldo: congelado
balance-what-frozen = Congelado
# Título de una línea del saldo: trabajo hecho y aprobado
balance-what-done = Hecho
# Título de una línea del saldo: trabajo de otras personas por encima de su parte
balance-what-beyond-others = Más de lo que otras personas pueden hacer
# Título de una línea del saldo: jornadas con asistencia
balance-what-attended = Asistencia
# Título de una línea del saldo: jornadas con excusa
balance-what-excused = Con excusa
# Título de una línea del saldo: jornadas perdidas
balance-what-missed = Faltas
# Título de una línea del saldo: regalos de otras personas
balance-what-received = Recibido
# Título de una línea del saldo: recibido del fondo solidario
balance-what-from-pool = Del fondo solidario
# Título de una línea del saldo: dado a otras personas
balance-what-given = Dado
# Título de una línea del saldo: dado al fondo solidario
balance-what-to-pool = Al fondo solidario
# Título de una línea del saldo: pagado en lugar de trabajado
balance-what-bought-out = Pagado en su lugar
# Título de una línea del saldo: perdonado por la asamblea
balance-what-amnesty = Perdonado
# Título de una línea del saldo: el tope de la deuda
balance-what-debt-cap = No se tiene en contra

# Por qué está una línea del saldo: viene de antes. $day es el último día del período anterior
balance-why-carried = Lo que quedó el { $day }
# Lo mismo, donde hubo un tope. $left es lo que quedó
balance-why-carried-capped = El { $day } quedó { $left }; las reglas no pasan más que esto
# Por qué: se pide por un período entero. $amount por período, $class es la clase
balance-why-asked = { $amount } por { $class }
# Por qué: se pide por una parte del período. $days cuenta los días del $from al $to
balance-why-asked-part =
    { $days ->
        [one] { $amount } por { $class }, un día, el { $from }
       *[other] { $amount } por { $class }, { $days } días, del { $from } al { $to }
    }
# Por qué: no se pide. $days del período no cuentan para $class
balance-why-part-time =
    { $days ->
        [one] Un día no cuenta para { $class }
       *[other] { $days } días no cuentan para { $class }
    }
# Por qué: dispensado. $percent de lo pedido, en $days días; $reason es uno de balance-reason-..
balance-why-waived =
    { $days ->
        [one] { $reason }: { $percent } % en un día
       *[other] { $reason }: { $percent } % en { $days } días
    }
# Por qué: congelado. Se habría pedido $spared
balance-why-frozen = Con este saldo no se carga nada más; no se pidió { $spared }
# Por qué: hecho. $entries cuenta los registros aprobados
balance-why-done =
    { $entries ->
        [one] Un registro aprobado
       *[other] { $entries } registros aprobados
    }
# Por qué: otras personas hicieron más de lo que cuenta. $others es lo que hicieron, $most lo que puede contar
balance-why-beyond-others = Otras personas hicieron { $others }; de eso puede contar { $most }
# Por qué: asistencia. $sessions cuenta las jornadas
balance-why-attended =
    { $sessions ->
        [one] Asistencia a una jornada
       *[other] Asistencia a { $sessions } jornadas
    }
# Por qué: con excusa. $sessions cuenta las jornadas
balance-why-excused =
    { $sessions ->
        [one] Excusa en una jornada
       *[other] Excusa en { $sessions } jornadas
    }
# Por qué: faltas. $sessions cuenta las que pesan
balance-why-missed =
    { $sessions ->
        [one] Falta sin excusa a una jornada
       *[other] Falta sin excusa a { $sessions } jornadas
    }
# Por qué: recibido de otras personas
balance-why-received = Regalo de otras personas
# Por qué: recibido del fondo
balance-why-from-pool = Regalo del fondo solidario
# Por qué: dado a otras personas
balance-why-given = Regalo a otras personas
# Por qué: dado al fondo
balance-why-to-pool = Regalo al fondo solidario
# Por qué: pagado en su lugar
balance-why-bought-out = Pagado al fondo de los comunes según la tarifa de la asamblea
# Por qué: perdonado. $day es el día de la amnistía
balance-why-amnesty = Perdonado por la asamblea el { $day }
# Por qué: el tope de la deuda. $cap es el tope
balance-why-debt-cap = A nadie se le tiene en contra más de { $cap }

# Razón de una dispensa
balance-reason-sick = Enfermedad
# Razón de una dispensa
balance-reason-parental = Un hijo o una hija en la familia
# Razón de una dispensa
balance-reason-care = Cuidado de alguien
# Razón de una dispensa
balance-reason-disability = Discapacidad
# Razón de una dispensa
balance-reason-age = Edad
# Razón de una dispensa
balance-reason-leave = Permiso
# Razón de una dispensa
balance-reason-mourning = Duelo
# Razón de una dispensa
balance-reason-other = Otra razón
