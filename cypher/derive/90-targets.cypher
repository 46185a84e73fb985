// A target is judged by the measured figures of its indicator up to its deadline: of a whole year or of a day, in its unit,
// and of the whole. A JOINT target is compared with one figure of what it is set for, or with the sum of those of all sides
// for the same day or period; a target PER_PARTY with the figure that is farthest from it. The sides are those for which
// the parties signed (`figuresNeededOf`), each from the day on which it joined; a party of no side counts itself. If a side has no such figure, nothing is judged:
// `missingFigureOf` names the sides. Of several figures of one side, the one published last counts.
//
// Each of these figures counts towards the target, and its relationship holds the answer as it stood when the figure was
// published (`knownOn`), for the day or period that the figure is of (`day`). `precedence` orders the answers: of those
// that were known on a day, the one of the highest precedence holds. The last of all is that of the target itself.
MATCH (target:Target)-[:MEASURED_BY]->(indicator:Indicator)
CALL (target) {
  MATCH (target)<-[:HAS_TARGET]-(owner:Project|Programme)
  RETURN owner AS side, true AS own, null AS since
  UNION
  CALL (target) {
    MATCH (target)<-[:HAS_TARGET]-(agreement:Agreement)
    RETURN agreement
    UNION
    MATCH (target)<-[:HAS_TARGET]-(:Commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
    RETURN agreement
  }
  MATCH (agreement)<-[signed:SIGNED]-(party:Institution)
  WHERE coalesce(signed.role, 'PARTY') = 'PARTY'
  OPTIONAL MATCH (place:Place {id: signed.side})
  WITH coalesce(place, party) AS side, min(CASE WHEN signed.on > agreement.signedOn THEN signed.on ELSE date('0001-01-01') END) AS since
  RETURN side, false AS own, since
  UNION
  MATCH (target)<-[:HAS_TARGET]-(owner:Agreement|Commitment)
  RETURN owner AS side, true AS own, null AS since
}
WITH
  target, indicator,
  collect(CASE WHEN own THEN side END) AS owners,
  collect(CASE WHEN NOT own THEN side END) AS parties,
  collect(CASE WHEN NOT own THEN {side: side, since: since} END) AS joined
WITH target, indicator, owners, parties, joined, [side IN CASE WHEN parties <> [] THEN parties ELSE owners END | side.id] AS needed
CALL (target, indicator, owners, parties) {
  MATCH (indicator)<-[:OF_INDICATOR]-(figure:Observation)-[:OBSERVES]->(side:Entity)
  WHERE (side IN owners OR side IN parties)
    AND coalesce(figure.nature, 'MEASURED') = 'MEASURED'
    AND figure.part IS NULL
    AND figure.unit = target.unit
    AND (figure.periodStart IS NULL OR figure.periodEnd = figure.periodStart + duration({years: 1}) - duration({days: 1}))
    AND coalesce(figure.periodEnd, figure.asOf) <= coalesce(target.deadline, date('9999-12-31'))
  OPTIONAL MATCH (figure)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
  WITH figure, side, coalesce(figure.periodEnd, figure.asOf) AS day, min(document.publishedOn) AS publishedOn
  RETURN collect({
    figure: figure,
    side: side,
    day: day,
    period: coalesce(toString(figure.periodStart), '') + ' '
      + coalesce(figure.counting, CASE WHEN figure.periodStart IS NULL THEN '' ELSE 'IN_PERIOD' END),
    knownOn: coalesce(publishedOn, day)
  }) AS figures
}
CALL (target, owners, joined, figures) {
  UNWIND figures AS each
  WITH
    target, owners, figures, each,
    COLLECT { UNWIND joined AS party WITH party WHERE party.since <= each.day RETURN party.side } AS parties
  WHERE each.side IN owners OR each.side IN parties
  // What was known of the same day or period when this figure was published.
  CALL (owners, parties, figures, each) {
    UNWIND figures AS other
    WITH owners, parties, each, other
    WHERE other.day = each.day AND other.period = each.period AND other.knownOn <= each.knownOn
    ORDER BY other.knownOn DESC, other.figure.id
    WITH owners, parties, other.side AS side, collect(other.figure)[0] AS figure
    RETURN
      collect(CASE WHEN side IN owners THEN figure END) AS joint,
      collect(CASE WHEN side IN parties THEN {side: side, figure: figure} END) AS bySide
  }
  WITH target, owners, parties, each, bySide, joint, joint <> [] AND coalesce(target.scope, 'JOINT') = 'JOINT' AS isJoint
  WITH
    target, each,
    CASE WHEN isJoint THEN joint[..1] ELSE [one IN bySide | one.figure] END AS counted,
    CASE
      WHEN isJoint THEN []
      WHEN parties = [] THEN CASE WHEN joint <> [] THEN [] ELSE [owner IN owners | owner.id] END
      ELSE [party IN parties WHERE NOT party IN [one IN bySide | one.side] | party.id]
    END AS missing
  // A figure of several sides together counts once.
  CALL (counted) {
    UNWIND counted AS figure
    WITH DISTINCT figure
    RETURN sum(figure.value) AS total, min(figure.value) AS least, max(figure.value) AS most
  }
  WITH target, each, counted, missing, CASE
    WHEN missing <> [] THEN null
    WHEN coalesce(target.scope, 'JOINT') = 'JOINT' THEN total
    WHEN target.comparator = 'LESS_THAN' THEN most
    ELSE least
  END AS value
  // The latest day that is complete, or else the latest.
  ORDER BY missing = [], each.day, each.period DESC, each.knownOn, each.figure.id DESC
  RETURN collect({
    figure: each.figure,
    day: each.day,
    knownOn: each.knownOn,
    figureIds: COLLECT { UNWIND counted AS figure RETURN DISTINCT figure.id ORDER BY figure.id },
    value: value,
    missing: CASE WHEN missing <> [] THEN COLLECT { UNWIND missing AS id RETURN id ORDER BY id } END,
    attainment: CASE
      WHEN value IS NULL THEN 'CANNOT_BE_JUDGED'
      WHEN CASE target.comparator WHEN 'LESS_THAN' THEN value < target.value WHEN 'MORE_THAN' THEN value > target.value ELSE value >= target.value END
        THEN 'REACHED'
      WHEN target.deadline IS NULL OR each.day < target.deadline THEN 'NOT_YET_REACHED'
      ELSE 'NOT_REACHED'
    END
  }) AS answers
}
WITH target, needed, answers, answers[-1] AS last
SET
  target.figuresNeededOf = COLLECT { UNWIND needed AS id RETURN id ORDER BY id },
  target.attainment = coalesce(last.attainment, 'CANNOT_BE_JUDGED'),
  target.attainedValue = last.value,
  target.attainedAsOf = CASE WHEN last.value IS NULL THEN null ELSE last.day END,
  target.missingFigureOf = CASE WHEN last IS NULL THEN COLLECT { UNWIND needed AS id RETURN id ORDER BY id } ELSE last.missing END
WITH target, answers
UNWIND range(0, size(answers) - 1) AS i
WITH target, i, answers[i] AS answer, answers[i].figure AS figure
MERGE (figure)-[counts:COUNTS_TOWARDS]->(target)
SET
  counts.day = answer.day,
  counts.knownOn = answer.knownOn,
  counts.precedence = i + 1,
  counts.figureIds = answer.figureIds,
  counts.attainment = answer.attainment,
  counts.attainedValue = answer.value,
  counts.missingFigureOf = answer.missing,
  counts.derived = true,
  counts.rule = 'targets-and-figures';
