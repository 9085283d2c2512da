### Importar horas: qué pasa con una línea.

# Por qué no se toma una línea de una tabla de horas. $written es lo que está escrito
import-hours-not-a-day = «{ $written }» no es un día.

# Por qué no se toma una línea de una tabla de horas. $written es lo que está escrito
import-hours-ahead = El { $written } aún no llega.

# Por qué no se toma una línea de una tabla de horas. $written es lo que está escrito
import-hours-nobody = Nadie tiene el número «{ $written }».

# Por qué no se toma una línea de una tabla de horas. $written es lo que está escrito
import-hours-not-hours = «{ $written }» no es un número de horas.

# Por qué no se toma una línea de una tabla de horas. $written es lo que está escrito
import-hours-beyond-a-day = «{ $written }» es más de lo que tiene un día.

# Por qué no se toma una línea de una tabla de horas. $written es lo que está escrito
import-hours-not-sessions = «{ $written }» no es un número de sesiones: es lo que se le cuenta a esta persona.

# Por qué no se toma una línea de una tabla de horas. $written es lo que está escrito
import-hours-not-a-worker = «{ $written }» no dice quién trabajó: propio, familiar, invitado, contratado o el número de otra persona.

# Por qué no se toma una línea de una tabla de horas. $written es lo que está escrito
import-hours-not-let = La política no deja que «{ $written }» trabaje por otra persona.

# Por qué no se toma una línea de una tabla de horas. $written es lo que está escrito
import-hours-not-a-stream = «{ $written }» no es una clase de trabajo: comunes, cuidados o sustento.

# Por qué no se toma una línea de una tabla de horas. $written es lo que está escrito
import-hours-text = «{ $written }» tiene signos que no se aceptan.

# Por qué no se toma una línea de una tabla de horas. $written es lo que está escrito
import-hours-quote = Falta cerrar una comilla. { $written }
