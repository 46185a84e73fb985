// How far a commitment is fulfilled, and by which rule (`fulfilmentRule`); nothing is set where nothing is reported.
// `fulfilmentSteps` tells it by two times, in their order: the day on which something became known, and the day from which
// it was so; then the state, the rule and the day of the latest report, if it has one. A step without a state says that
// nothing was reported. Of the steps that are not later than the two days that somebody asks of, the last one holds; the
// last of all is `fulfilment`.
//
// REPORTED, JUDGED: a source, or an analyst, reports on the commitment itself; no other rule then applies.
// DELIVERED, CREATED: from the state of what delivers it, and of what it was to create. What was complete on the
// day of the signature, or before, is a baseline. What is complete fulfils the whole or a part of it, as the source says;
// a step, or what has only started, does not; if all that was to deliver it was given up, it is abandoned. Where no extent is given, and where only a part of it is complete, it is a
// part. If all that it was to create exists, it is fulfilled. What recurs is never done: it is fulfilled in part.
MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
WITH DISTINCT agreement, commitment
WHERE EXISTS { (commitment)<-[:REPORTS_ON]-(:StatusReport) }
  OR EXISTS { (commitment)<-[:DELIVERS]-(:Entity) }
  OR EXISTS { (commitment)-[:CREATES]->(:Deliverable)<-[:REPORTS_ON]-(:StatusReport) }
CALL (commitment) {
  MATCH (commitment)<-[:REPORTS_ON]-(report:StatusReport)
  WHERE report.precedence IS NOT NULL
  RETURN collect(report) AS own
}
CALL (commitment) {
  MATCH (thing:Entity)-[delivers:DELIVERS]->(commitment)
  OPTIONAL MATCH (passage:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
  WHERE passage.id IN delivers.evidence
  WITH thing, delivers, coalesce(min(document.publishedOn), date('0001-01-01')) AS since
  OPTIONAL MATCH (thing)<-[:REPORTS_ON]-(report:StatusReport)
  WHERE report.precedence IS NOT NULL
  WITH thing, delivers, since, collect(report) AS reports
  RETURN collect({thing: thing, extent: coalesce(delivers.extent, 'PART'), since: since, reports: reports}) AS deliveries
}
CALL (commitment) {
  MATCH (commitment)-[:CREATES]->(thing:Deliverable)
  OPTIONAL MATCH (thing)<-[:REPORTS_ON]-(report:StatusReport)
  WHERE report.precedence IS NOT NULL
  WITH thing, collect(report) AS reports
  RETURN collect(reports) AS creations
}
CALL (own, deliveries, creations) {
  UNWIND own + reduce(all = [], each IN deliveries | all + each.reports) + reduce(all = [], each IN creations | all + each)
    AS report
  // A report without any day was always known, and always so.
  RETURN coalesce(report.knownOn, date('0001-01-01')) AS known, coalesce(report.day, date('0001-01-01')) AS day
  UNION
  UNWIND deliveries AS delivery
  RETURN delivery.since AS known, delivery.since AS day
}
WITH
  agreement, commitment, own, deliveries, creations, collect(DISTINCT known) AS knownDays, collect(DISTINCT day) AS days
UNWIND knownDays AS known
UNWIND days AS until
OPTIONAL CALL (agreement, own, deliveries, creations, known, until) {
  UNWIND own AS report
  WITH report, known, until
  WHERE coalesce(report.knownOn <= known, true) AND coalesce(report.day <= until, true)
  WITH report ORDER BY report.precedence DESC LIMIT 1
  RETURN
    4 AS stage, report.asOf AS day, report.status AS status,
    CASE report.by WHEN 'ANALYST' THEN 'JUDGED' ELSE 'REPORTED' END AS rule
  UNION ALL
  UNWIND deliveries AS delivery
  WITH agreement, delivery, known, until
  WHERE delivery.since <= known
  CALL (agreement, delivery, known, until) {
    UNWIND [null] + delivery.reports AS report
    WITH agreement, report, known, until
    WHERE coalesce(report.knownOn <= known, true) AND coalesce(report.day <= until, true)
    WITH agreement, report
    ORDER BY coalesce(report.precedence, 0) DESC
    WITH agreement, collect(report) AS reports
    RETURN
      reports[0] AS report,
      any(
        report IN reports
        WHERE report.status IN ['COMPLETED', 'CREATED', 'IN_OPERATION', 'IN_FORCE', 'AMENDED', 'ENDED']
          AND coalesce(coalesce(report.asOf, report.periodEnd) <= agreement.signedOn, false)
      ) AS seenBefore
  }
  WITH *
  WHERE report IS NOT NULL OR delivery.since <= until
  WITH
    agreement, delivery.thing AS thing, report, seenBefore,
    CASE WHEN report.part IS NOT NULL AND delivery.extent = 'WHOLE' THEN 'PART' ELSE delivery.extent END AS extent,
    coalesce(report.status, CASE WHEN delivery.thing:Agreement THEN 'IN_FORCE' ELSE 'UNDER_WAY' END) AS status
  WITH
    extent, status,
    seenBefore OR coalesce(thing:Agreement AND thing.signedOn <= agreement.signedOn, false) AS baseline,
    CASE WHEN thing:Agreement AND report IS NULL THEN thing.signedOn ELSE coalesce(report.asOf, report.periodEnd) END AS day,
    status IN ['COMPLETED', 'CREATED', 'IN_OPERATION', 'IN_FORCE', 'AMENDED', 'ENDED'] AS done
  WHERE NOT baseline
  RETURN
    CASE
      WHEN status IN ['CANCELLED', 'TERMINATED'] THEN 0
      WHEN done AND extent = 'WHOLE' THEN 3
      WHEN done AND extent = 'PART' THEN 2
      ELSE 1
    END AS stage,
    day, null AS status, 'DELIVERED' AS rule
  UNION ALL
  CALL (agreement, creations, known, until) {
    UNWIND creations AS creation
    CALL (agreement, creation, known, until) {
      UNWIND [null] + creation AS report
      WITH agreement, report, known, until
      WHERE coalesce(report.knownOn <= known, true) AND coalesce(report.day <= until, true)
      WITH agreement, report
      ORDER BY coalesce(report.precedence, 0) DESC
      WITH agreement, collect(report) AS reports
      RETURN CASE
        WHEN NOT any(
          report IN reports
          WHERE report.status IN ['CREATED', 'IN_OPERATION', 'ENDED']
            AND coalesce(coalesce(report.asOf, report.periodEnd) <= agreement.signedOn, false)
        ) THEN reports[0]
      END AS report
    }
    RETURN report
  }
  WITH
    collect(CASE
      WHEN report.status IN ['CREATED', 'IN_OPERATION', 'ENDED'] THEN CASE WHEN report.part IS NULL THEN 3 ELSE 2 END
      WHEN report.status = 'UNDER_WAY' THEN 1
      ELSE 0
    END) AS stages,
    max(CASE WHEN report.status = 'PLANNED' THEN null ELSE coalesce(report.asOf, report.periodEnd) END) AS day
  WHERE any(each IN stages WHERE each > 0)
  RETURN
    CASE WHEN all(each IN stages WHERE each = 3) THEN 3 WHEN any(each IN stages WHERE each >= 2) THEN 2 ELSE 1 END AS stage,
    day, null AS status, 'CREATED' AS rule
}
WITH commitment, known, until, stage, day, status, rule
ORDER BY stage DESC, day DESC, rule DESC
WITH
  commitment, known, until, collect({stage: stage, status: status, rule: rule, day: day})[0] AS best, max(day) AS latest
WITH commitment, known, until, CASE WHEN best.stage IS NOT NULL THEN {
  rule: best.rule,
  day: CASE WHEN best.stage = 4 THEN best.day ELSE latest END,
  state: CASE
    WHEN best.stage = 4 THEN best.status
    WHEN best.stage = 3 AND commitment.recurrence IS NULL THEN 'FULFILLED'
    WHEN best.stage >= 2 THEN 'PARTLY_FULFILLED'
    WHEN best.stage = 1 THEN 'UNDER_WAY'
    ELSE 'ABANDONED'
  END
} END AS step
ORDER BY known, until
WITH commitment, collect({
  known: known,
  until: until,
  step: step,
  text: coalesce(' ' + step.state + ' ' + step.rule + coalesce(' ' + toString(step.day), ''), '')
}) AS steps
WHERE any(each IN steps WHERE each.step IS NOT NULL)
WITH commitment, steps, steps[-1].step AS last
SET
  commitment.fulfilment = last.state,
  commitment.fulfilmentRule = last.rule,
  commitment.fulfilmentAsOf = last.day,
  // What became known on a day need not be told again for a later day of which nothing else is known.
  commitment.fulfilmentSteps = [
    i IN range(0, size(steps) - 1)
    WHERE i = 0 OR steps[i].known <> steps[i - 1].known OR steps[i].text <> steps[i - 1].text |
    toString(steps[i].known) + ' ' + toString(steps[i].until) + steps[i].text
  ];

// TASKS: an area of cooperation of which nothing is said follows its tasks.
MATCH (agreement:Agreement)-[:CONTAINS]->(area:Commitment {level: 1})-[:HAS_PART]->(task:Commitment)
WHERE area.fulfilmentRule IS NULL OR area.fulfilmentRule = 'TASKS'
WITH DISTINCT area, task
WITH area, collect(task) AS tasks
WHERE any(task IN tasks WHERE task.fulfilmentSteps IS NOT NULL)
CALL (tasks) {
  UNWIND tasks AS task
  UNWIND task.fulfilmentSteps AS step
  WITH tasks, collect(DISTINCT left(step, 10)) AS knownDays, collect(DISTINCT substring(step, 11, 10)) AS days
  UNWIND knownDays AS known
  UNWIND days AS until
  WITH known, until, size(tasks) AS count, [
    task IN tasks |
    [
      step IN task.fulfilmentSteps WHERE left(step, 10) <= known AND substring(step, 11, 10) <= until | split(step, ' ')
    ][-1]
  ] AS each
  WITH known, until, count, [step IN each WHERE step[2] IS NOT NULL] AS each
  WITH known, until, count, [step IN each | step[2]] AS states, reduce(
    latest = null, step IN each | CASE WHEN step[4] <= latest THEN latest ELSE coalesce(step[4], latest) END
  ) AS day
  WITH known, until, day, CASE
    WHEN states = [] THEN null
    WHEN size([state IN states WHERE state = 'FULFILLED']) = count THEN 'FULFILLED'
    WHEN any(state IN states WHERE state IN ['FULFILLED', 'PARTLY_FULFILLED']) THEN 'PARTLY_FULFILLED'
    WHEN any(state IN states WHERE state = 'UNDER_WAY') THEN 'UNDER_WAY'
    WHEN size(states) = count AND all(state IN states WHERE state = 'ABANDONED') THEN 'ABANDONED'
    ELSE 'NOT_STARTED'
  END AS state
  ORDER BY known, until
  RETURN collect({
    known: known,
    until: until,
    day: day,
    state: state,
    text: coalesce(' ' + state + ' TASKS' + coalesce(' ' + day, ''), '')
  }) AS steps
}
WITH area, steps, steps[-1] AS last
SET
  area.fulfilment = last.state,
  area.fulfilmentRule = CASE WHEN last.state IS NOT NULL THEN 'TASKS' END,
  area.fulfilmentAsOf = date(last.day),
  area.fulfilmentSteps = [
    i IN range(0, size(steps) - 1)
    WHERE i = 0 OR steps[i].known <> steps[i - 1].known OR steps[i].text <> steps[i - 1].text |
    steps[i].known + ' ' + steps[i].until + steps[i].text
  ];
