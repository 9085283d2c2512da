### La primera pantalla y la fundación de una cooperativa.

# Nombre de la ventana
welcome-title = Minga

# La frase grande
welcome-voice = Minga lleva los libros del trabajo hecho en común.

# Bajo la frase grande
welcome-sub = Integrantes, clases y participaciones, en un solo lugar que cualquiera puede revisar.

# Primera entrada
welcome-found = Abrir una cooperativa nueva

# Bajo la primera entrada
welcome-found-hint = Dele un nombre, elija sus clases, anote a quienes empiezan. Diez minutos.

# Segunda entrada
welcome-open = Abrir un archivo que ya tiene

# Bajo la segunda entrada
welcome-open-hint = Una cooperativa llevada con Minga: su nombre termina en .minga.

# Enlace bajo las entradas: pide un respaldo y dónde quedará la cooperativa
welcome-restore = Restaurar de un respaldo…

# Tercera entrada
welcome-import = Importar desde una hoja de cálculo

# Bajo la tercera entrada
welcome-import-hint = Traiga su registro tal como está. Usted revisa todo antes de que valga.

# Cuarta entrada
welcome-sample = Conocer una cooperativa de muestra

# Bajo la cuarta entrada
welcome-sample-hint = Cooperativa Abierta Quitumbe, { $members } integrantes. Nada de lo que haga allí se guarda.

# Antes de las cooperativas abiertas hace poco
welcome-recents = Abiertas antes

# Junto a una cooperativa cuyo archivo ya no está
welcome-recent-missing = el archivo ya no está ahí

# Al pie de la primera pantalla
welcome-safe = Todo queda en esta computadora. Sin cuenta y sin internet.

# Título del formulario de una cooperativa nueva
welcome-found-title = Una cooperativa nueva

# Lo mismo, cuando sigue una tabla
welcome-found-import-title = Primero, ¿de quién es el registro?

# Botón: pregunta dónde guardar el archivo
welcome-found-do = Elegir dónde guardarla

# Junto al botón mientras falta un nombre
welcome-found-missing = Hacen falta los dos nombres

# Formulario de una cooperativa nueva y ajustes
welcome-coop-name = Nombre de la cooperativa

# Formulario de una cooperativa nueva
welcome-currency = Moneda

# Bajo la moneda
welcome-currency-hint = Tres letras: USD, EUR, PEN

# Formulario de una cooperativa nueva y ajustes
welcome-papers = Idioma de sus papeles

# Formulario de una cooperativa nueva
welcome-your-name = Su nombre

# Bajo su nombre
welcome-your-name-hint = Cada acto lleva el nombre de quien lo hizo.

# Formulario de una cooperativa nueva
welcome-classes = Quiénes la tienen en común

# Bajo las clases
welcome-classes-hint = Las cuatro de FairShares.

# Formulario de una cooperativa nueva: valor de una participación
welcome-par = Valor de una participación, { $currency }
