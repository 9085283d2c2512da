-- Who gave to any of some commons in a year, and how much of it stands: what was taken back leaves nothing.
SELECT CAST(substr(on_day, 1, 4) AS INTEGER) AS year, credited,
       sum(CASE unit WHEN 'minutes' THEN units ELSE 0 END),
       sum(CASE unit WHEN 'sessions' THEN units ELSE 0 END)
FROM work
WHERE state = 'approved' AND asset IN (SELECT value FROM rarray(?1))
GROUP BY year, credited
