-- Approved work by asset, year and class, but for that of merged records. Of several classes on the day of the work the
-- first in the co-op's order.
SELECT asset, year, class,
       sum(CASE unit WHEN 'minutes' THEN units ELSE 0 END),
       sum(CASE unit WHEN 'sessions' THEN units ELSE 0 END)
FROM (
    SELECT w.asset AS asset, CAST(substr(w.on_day, 1, 4) AS INTEGER) AS year, w.unit AS unit, w.units AS units,
           (SELECT s.class FROM spell s JOIN class c ON c.id = s.class
            WHERE s.member = w.credited AND s.from_day <= w.on_day AND (s.to_day IS NULL OR w.on_day <= s.to_day)
            ORDER BY c.position, c.id LIMIT 1) AS class
    FROM work w
    WHERE w.state = 'approved' AND w.asset IS NOT NULL AND w.credited NOT IN (SELECT value FROM rarray(?1))
)
GROUP BY asset, year, class
