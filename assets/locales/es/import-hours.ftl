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
import-hours-text = «{ $written }» tiene signos que no se aceptan.

# Por qué no se toma una línea de una tabla de horas. $written es lo que está escrito
import-hours-quote = Falta cerrar una comilla. { $written }
