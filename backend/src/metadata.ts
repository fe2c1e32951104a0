// Made by `npm run generate`; change the dtos and controllers instead.
// @ts-nocheck
export default async () => {
    const t = {
        "./analysis/chain.dto.js": await import("./analysis/chain.dto.js"),
        "./analysis/checklists/checklist.dto.js": await import("./analysis/checklists/checklist.dto.js"),
        "./analysis/checklists/search.dto.js": await import("./analysis/checklists/search.dto.js"),
        "./analysis/coded.dto.js": await import("./analysis/coded.dto.js"),
        "./analysis/hypotheses/matrix.view.js": await import("./analysis/hypotheses/matrix.view.js"),
        "./claims/claim.dto.js": await import("./claims/claim.dto.js"),
        "./claims/claim.view.js": await import("./claims/claim.view.js"),
        "./desk/audit.dto.js": await import("./desk/audit.dto.js"),
        "./desk/queue.dto.js": await import("./desk/queue.dto.js"),
        "./desk/sayings.dto.js": await import("./desk/sayings.dto.js"),
        "./desk/search.dto.js": await import("./desk/search.dto.js"),
        "./evidence/evidence.dto.js": await import("./evidence/evidence.dto.js"),
        "./incidents/incident.dto.js": await import("./incidents/incident.dto.js"),
        "./intake/suggestions/run.view.js": await import("./intake/suggestions/run.view.js"),
        "./intake/suggestions/suggestion.dto.js": await import("./intake/suggestions/suggestion.dto.js"),
        "./intake/suggestions/suggestion.view.js": await import("./intake/suggestions/suggestion.view.js"),
        "./parties/party.dto.js": await import("./parties/party.dto.js"),
        "./people/people.dto.js": await import("./people/people.dto.js"),
        "./people/person.ref.js": await import("./people/person.ref.js"),
        "./people/session.dto.js": await import("./people/session.dto.js"),
        "./platform/partial-date.js": await import("./platform/partial-date.js"),
        "./publication/edition.dto.js": await import("./publication/edition.dto.js"),
        "./review/review.dto.js": await import("./review/review.dto.js"),
        "./review/state.dto.js": await import("./review/state.dto.js"),
        "./sources/appearance.dto.js": await import("./sources/appearance.dto.js"),
        "./sources/appearance.view.js": await import("./sources/appearance.view.js"),
        "./sources/attempt.view.js": await import("./sources/attempt.view.js"),
        "./sources/capture.view.js": await import("./sources/capture.view.js"),
        "./sources/chain.view.js": await import("./sources/chain.view.js"),
        "./sources/known.view.js": await import("./sources/known.view.js"),
        "./sources/passage.dto.js": await import("./sources/passage.dto.js"),
        "./sources/preview.dto.js": await import("./sources/preview.dto.js"),
        "./sources/reading.view.js": await import("./sources/reading.view.js"),
        "./sources/source.dto.js": await import("./sources/source.dto.js"),
        "./verdicts/assessments/agreement.dto.js": await import("./verdicts/assessments/agreement.dto.js"),
        "./verdicts/assessments/assessment.dto.js": await import("./verdicts/assessments/assessment.dto.js"),
        "./verdicts/claimAnalysis.dto.js": await import("./verdicts/claimAnalysis.dto.js"),
        "./verdicts/revision.dto.js": await import("./verdicts/revision.dto.js")
    };
    return {
        "@nestjs/swagger": {
            "models": [
                [import("./analysis/chain.dto.js"), {
                        "ChainPartyView": { id: { required: true, type: () => String }, name: { required: true, type: () => String } },
                        "ChainOriginView": { party: { required: true, type: () => t["./analysis/chain.dto.js"].ChainPartyView }, through: { required: true, description: "Ids of the appearances through which it is known." }, stands: { required: true, type: () => Boolean, description: "Whether what is on file lets it stand by itself." }, why: { required: true, type: () => String, nullable: true, description: "Why it is not shown to stand by itself." } },
                        "TieView": { kind: { required: true, enum: ["same_publisher", "publishes", "speaks_for", "same_root"] }, parties: { required: true, description: "Ids of the two origins that count as one." }, words: { required: true, type: () => String } },
                        "IndependenceView": { shown: { required: true, type: () => Number, description: "How many origins are shown to be independent of each other." }, words: { required: true, type: () => String } },
                        "NeighboursView": { from: { required: true, type: () => String, description: "Id of the appearance that cites." }, to: { required: true, type: () => String, description: "Id of the appearance that it has it from." } },
                        "FirstAppearanceView": { ids: { required: true, description: "The one that is first, or those among which the dates do not decide." }, isCertain: { required: true, type: () => Boolean }, undated: { required: true, description: "Those of them without a date." }, contradictions: { required: true, description: "Citations in which the one that cites is dated before what it cites." }, words: { required: true, type: () => String } },
                        "CircleView": { ids: { required: true, description: "Ids of outlets and parties, each of which has it from the next." }, words: { required: true, type: () => String } },
                        "WordingChange": { kind: { required: true, enum: ["hedge_lost", "certainty_raised", "certainty_lowered", "hedge_added", "attempt_lost", "future_lost", "number_changed", "approximation_lost", "denominator_lost", "denominator_changed", "period_lost", "stronger_word", "culprit_made", "absence_strengthened", "negation_lost", "negation_added"] }, direction: { required: true, description: "Whether the later wording claims more than the earlier one, less, or something else.", enum: ["more", "less", "other"] }, before: { required: true, type: () => String, nullable: true }, after: { required: true, type: () => String, nullable: true }, words: { required: true, type: () => String } },
                        "WordingRun": { kind: { required: true, enum: ["same", "removed", "added"] }, text: { required: true, type: () => String } },
                        "DriftView": { compared: { required: true, description: "Across languages, and in one without a list of words, figures alone can be compared.", enum: ["words", "figures_other_language", "figures_no_list"] }, isSame: { required: true, type: () => Boolean }, changes: { required: true }, diff: { required: true, nullable: true, description: "Word by word, from upstream down; null when the two are the same or better read beside each other." } },
                        "StationView": { id: { required: true, type: () => String, description: "Of the appearance or the party; `unknown` for the gap where nobody is known." }, role: { required: true, enum: ["speaker", "captured", "uncaptured", "unknown"] }, title: { required: true, type: () => String } },
                        "PassingView": { from: { required: true, type: () => String, description: "Id of the upstream station." }, to: { required: true, type: () => String }, kind: { required: true, type: () => String, description: "A kind of citation, or `said` where a speaker is told to have said it there." }, asserted: { required: true, type: () => Boolean, description: "True when no passage shows it." } },
                        "ChainAnalysisView": { outlets: { required: true, type: () => Number, description: "How many put it out; a source without a known publisher is one of its own." }, phrase: { required: true, type: () => String, description: "\u201C14 outlets, 1 origin\u201D." }, origins: { required: true }, ties: { required: true }, independent: { required: true, type: () => t["./analysis/chain.dto.js"].IndependenceView }, first: { required: true, type: () => t["./analysis/chain.dto.js"].FirstAppearanceView }, depth: { required: true, type: () => Number, description: "Steps of the longest way from an origin to what we captured." }, circles: { required: true, description: "Outlets and parties that have it from each other." }, drifts: { required: true, description: "One for each citation of a captured passage." }, stations: { required: true }, passings: { required: true } }
                    }],
                [import("./analysis/checklists/checklist.dto.js"), {
                        "ChecklistItemView": { key: { required: true, type: () => String, description: "By it an answer finds the question in a later version." }, question: { required: true, type: () => String }, help: { required: true, type: () => String }, demands: { required: true, description: "Words alone; evidence or a search besides; or a search of the log.", enum: ["words", "evidence", "search"] } },
                        "ChecklistView": { kind: { required: true, enum: ["other", "attribution", "responsibility", "denial", "non_attribution", "impact", "no_impact", "quantity", "timeline", "technique", "response", "capability", "precedent"] }, version: { required: true, type: () => Number, description: "0 for a kind that never had a checklist." }, items: { required: true, type: () => [t["./analysis/checklists/checklist.dto.js"].ChecklistItemView] }, note: { required: true, type: () => String, description: "What is new in this version, and why." }, publishedBy: { required: true, type: () => t["./people/person.ref.js"].PersonRef, nullable: true, description: "Null for what came with the program." }, publishedAt: { required: true, type: () => Date, nullable: true } },
                        "ChecklistItemInput": { key: { required: false, type: () => String, nullable: true, maxLength: 60, pattern: "^[a-z0-9]+(_[a-z0-9]+)*$" }, question: { required: true, type: () => String }, help: { required: false, type: () => String }, demands: { required: true, enum: ["words", "evidence", "search"] } },
                        "PublishChecklist": { base: { required: true, type: () => Number }, note: { required: true, type: () => String, description: "What is new, and why, for colleagues." }, items: { required: true, type: () => [t["./analysis/checklists/checklist.dto.js"].ChecklistItemInput], maxItems: 40 } },
                        "CheckAnswerView": { id: { required: true, type: () => String }, outcome: { required: true, enum: ["answered", "waived", "open"] }, words: { required: true, type: () => String, nullable: true }, reason: { required: true, type: () => String, nullable: true }, evidence: { required: true, type: () => [Number], description: "Numbers of evidence that is still there." }, searches: { required: true, type: () => [String], description: "Searches that still stand." }, question: { required: true, type: () => String, description: "The question as it was when it was answered." }, by: { required: true, type: () => t["./people/person.ref.js"].PersonRef }, at: { required: true, type: () => Date } },
                        "CheckView": { outcome: { required: true, enum: ["answered", "waived", "open"] }, lacks: { required: true, nullable: true, description: "What the newest answer no longer brings, because evidence was removed, a search withdrawn, or more is demanded.", enum: ["words", "evidence", "search", "reason"] }, answer: { required: true, type: () => t["./analysis/checklists/checklist.dto.js"].CheckAnswerView, nullable: true, description: "The newest answer, also where it was taken back." } },
                        "ClaimChecklist": { kind: { required: true, nullable: true, description: "Null while nobody has said what kind of claim it is.", enum: ["other", "attribution", "responsibility", "denial", "non_attribution", "impact", "no_impact", "quantity", "timeline", "technique", "response", "capability", "precedent"] }, version: { required: true, type: () => Number, description: "The version it answers, or would if it were begun now; 0 where this kind has no checklist." }, begun: { required: true, type: () => Boolean }, items: { required: true, type: () => [t["./analysis/checklists/checklist.dto.js"].CheckView] }, newer: { required: true, type: () => t["./analysis/checklists/checklist.dto.js"].ChecklistView, nullable: true, description: "The newest version when it is a later one; moving to it is somebody\u2019s own act." } },
                        "AnswerCheck": { version: { required: true, type: () => Number }, key: { required: true, type: () => String }, after: { required: false, type: () => String, nullable: true, description: "Id of the newest answer that you saw, null for none.", format: "uuid" }, outcome: { required: true, enum: ["answered", "waived", "open"] }, words: { required: false, type: () => String, nullable: true, description: "The answer." }, reason: { required: false, type: () => String, nullable: true, description: "Why the question does not matter here; readers see it." }, evidence: { required: false, type: () => [Number], minimum: 1, maximum: 1000000, uniqueItems: true, maxItems: 50 }, searches: { required: false, type: () => [String], uniqueItems: true, format: "uuid", maxItems: 50 } },
                        "MoveToVersion": { version: { required: true, type: () => Number } }
                    }],
                [import("./analysis/checklists/search.dto.js"), {
                        "AddSearch": { where: { required: true, type: () => String, description: "The archive, database or site." }, query: { required: true, type: () => String, description: "The words exactly as they were typed." }, on: { required: true, type: () => String }, found: { required: true, type: () => String } },
                        "SetSearchStanding": { stands: { required: true, type: () => Boolean }, reason: { required: false, type: () => String, nullable: true } },
                        "SearchView": { id: { required: true, type: () => String }, where: { required: true, type: () => String }, query: { required: true, type: () => String }, on: { required: true, type: () => String }, found: { required: true, type: () => String }, by: { required: true, type: () => t["./people/person.ref.js"].PersonRef }, at: { required: true, type: () => Date }, withdrawn: { required: true, type: () => String, nullable: true, description: "Why it no longer counts; null while it stands." } }
                    }],
                [import("./analysis/coded.dto.js"), {
                        "CodedListing": {},
                        "CodedName": { given: { required: true, enum: ["unknown", "named", "not_available", "not_coded"] }, written: { required: true, type: () => String, description: "As it stands in the dataset." }, party: { required: true, type: () => t["./parties/party.dto.js"].PartyRef, nullable: true, description: "Null when nobody is named, and for regions, which are nobody." } },
                        "CodedProvenance": { dataset: { required: true, type: () => String }, release: { required: true, type: () => String, nullable: true }, incident: { required: true, type: () => String, description: "The dataset's own numbers." }, attribution: { required: true, type: () => String, description: "Empty when the dataset gives none." }, line: { required: true, type: () => Number }, importedAt: { required: true, type: () => Date } },
                        "CodedAttribution": { id: { required: true, type: () => String }, actor: { required: true, type: () => t["./analysis/coded.dto.js"].CodedName }, company: { required: true, type: () => t["./analysis/coded.dto.js"].CodedName }, country: { required: true, type: () => t["./analysis/coded.dto.js"].CodedName }, initiator: { required: true, type: () => t["./analysis/coded.dto.js"].CodedName }, initiatorCountry: { required: true, type: () => t["./analysis/coded.dto.js"].CodedName }, initiatorCategory: { required: true, type: () => String, description: "In the dataset's words, such as `Non-state-group`." }, initiatorSubcategory: { required: true, type: () => String }, basis: { required: true, type: () => [Object], enum: ["not_available", "attacker_confirms", "security_community", "receiver_government", "media", "third_party", "receiver", "contested", "eu_institution", "international_organisation"], isArray: true }, types: { required: true, type: () => [Object], enum: ["not_available", "technical_report", "self_attribution", "direct_statement", "anonymous_statement", "type_unclear", "political_statement", "legal_action", "media_report", "media_and_report", "political_and_legal", "media_and_legal"], isArray: true }, legalReferences: { required: true, type: () => [String] }, settled: { required: true, type: () => Boolean, nullable: true, description: "Null when the dataset does not say." }, stated: { required: true, type: () => t["./platform/partial-date.js"].PartialDate }, sources: { required: true, type: () => [String] }, sourcesOf: { required: true, description: "Whether the sources are of this statement, of all attributions of the incident, or of the incident.", enum: ["statement", "attributions", "incident", "none"] }, provenance: { required: true, type: () => t["./analysis/coded.dto.js"].CodedProvenance } },
                        "CodedPage": { items: { required: true, type: () => [t["./analysis/coded.dto.js"].CodedAttribution] } }
                    }],
                [import("./analysis/hypotheses/hypotheses.dto.js"), {
                        "AddHypothesis": { title: { required: true, type: () => String } },
                        "ChangeHypothesis": { title: { required: false, type: () => String } },
                        "AddRows": { evidenceIds: { required: false, type: () => [String], format: "uuid", minItems: 1 }, words: { required: false, type: () => String } },
                        "ChangeRow": { words: { required: false, type: () => String }, credibility: { required: false, enum: ["low", "medium", "high"] }, relevance: { required: false, enum: ["low", "medium", "high"] } },
                        "Judge": { hypothesisId: { required: true, type: () => String, format: "uuid" }, rowId: { required: true, type: () => String, format: "uuid" }, mark: { required: true, nullable: true, description: "Null takes it back.", enum: ["CC", "C", "N", "I", "II", "NA"] }, version: { required: true, type: () => Number, description: "The version of the cell that you saw, 0 where you had not judged.", minimum: 0 } }
                    }],
                [import("./claims/claim.dto.js"), {
                        "AttributionFacet": { accused: { required: false, type: () => [String], description: "Ids of the accused parties.", uniqueItems: true, format: "uuid", maxItems: 50 }, rung: { required: false, nullable: true, enum: ["infrastructure", "persona", "group", "organisation", "state"] }, basis: { required: false, nullable: true, enum: ["not_available", "attacker_confirms", "security_community", "receiver_government", "media", "third_party", "receiver", "contested", "eu_institution", "international_organisation"] }, type: { required: false, nullable: true, enum: ["not_available", "technical_report", "self_attribution", "direct_statement", "anonymous_statement", "type_unclear", "political_statement", "legal_action", "media_report", "media_and_report", "political_and_legal", "media_and_legal"] }, nature: { required: false, nullable: true, enum: ["technical", "political", "legal"] }, dated: { required: false, type: () => t["./platform/partial-date.js"].PartialDate, description: "When it was attributed." } },
                        "QuantityFacet": { value: { required: false, type: () => String, nullable: true, description: "A decimal number as text, such as `88` or `-0.5`, so that no digit is lost.", pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" }, unit: { required: false, type: () => String, nullable: true }, numerator: { required: false, type: () => String, nullable: true, description: "What is counted: \"visits from US addresses\"." }, denominator: { required: false, type: () => String, nullable: true, description: "Out of what: \"all visits\"." }, period: { required: false, type: () => String, nullable: true, description: "Over which time: \"29 June 2017, 10:00\u201314:00\"." }, method: { required: false, type: () => String, nullable: true, description: "How it was counted." } },
                        "AddClaim": { statement: { required: true, type: () => String }, kind: { required: false, enum: ["other", "attribution", "responsibility", "denial", "non_attribution", "impact", "no_impact", "quantity", "timeline", "technique", "response", "capability", "precedent"] }, language: { required: false, type: () => String, description: "Language of the statement; `en` unless said otherwise.", maxLength: 35 }, incidentId: { required: false, type: () => String, nullable: true, format: "uuid" }, attribution: { required: false, type: () => t["./claims/claim.dto.js"].AttributionFacet, nullable: true, description: "For the kinds attribution, responsibility, denial and non_attribution." }, quantity: { required: false, type: () => t["./claims/claim.dto.js"].QuantityFacet, nullable: true, description: "For the kind quantity." } },
                        "ChangeClaim": { version: { required: true, type: () => Number } }
                    }],
                [import("./desk/audit.dto.js"), {
                        "ListAudit": { after: { required: false, type: () => String, description: "The `next` of the page before.", maxLength: 100 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 100 }, order: { required: false, enum: ["asc", "desc"] }, sort: { required: false, enum: ["at"] }, claimId: { required: false, type: () => String, format: "uuid" }, actorId: { required: false, type: () => String, format: "uuid" }, subject: { required: false, type: () => String, description: "Kind of thing that was changed, such as `claim` or `person`.", pattern: "^[a-z_]{1,40}$" }, subjectId: { required: false, type: () => String, format: "uuid" }, since: { required: false, type: () => String, description: "Not earlier than this time.", maxLength: 40 }, before: { required: false, type: () => String, description: "Earlier than this time.", maxLength: 40 } },
                        "AuditView": { id: { required: true, type: () => String }, at: { required: true, type: () => Date }, actor: { required: true, type: () => t["./people/person.ref.js"].PersonRef, nullable: true, description: "Null when Ascribe acted by itself." }, subject: { required: true, type: () => String }, subjectId: { required: true, type: () => String }, claimId: { required: true, type: () => String, nullable: true }, act: { required: true, enum: ["removed", "added", "changed"] }, changes: { required: true, type: "object", additionalProperties: true, description: "Each field with what it was and what it became." }, withheld: { required: false, type: () => String, description: "Why the fields are left out, where they are." } },
                        "AuditPage": { items: { required: true, type: () => [t["./desk/audit.dto.js"].AuditView] } }
                    }],
                [import("./desk/queue.dto.js"), {
                        "ListQueue": { view: { required: false, enum: ["for_me", "inbox", "unassigned", "in_review", "recheck", "mine", "everything"] }, stage: { required: false, type: () => [Object], description: "May be given several times.", enum: ["inbox", "in_review", "queued", "in_work", "approved", "settled", "on_hold", "closed"], isArray: true }, kind: { required: false, enum: ["other", "attribution", "responsibility", "denial", "non_attribution", "impact", "no_impact", "quantity", "timeline", "technique", "response", "capability", "precedent"] }, incidentId: { required: false, type: () => String, format: "uuid" }, assigneeId: { required: false, type: () => String, format: "uuid" }, sort: { required: false, enum: ["priority", "created", "due", "entered"] } },
                        "QueueIncident": { id: { required: true, type: () => String }, title: { required: true, type: () => String } },
                        "QueueRow": { id: { required: true, type: () => String }, statement: { required: true, type: () => String }, kind: { required: true, nullable: true, enum: ["other", "attribution", "responsibility", "denial", "non_attribution", "impact", "no_impact", "quantity", "timeline", "technique", "response", "capability", "precedent"] }, incident: { required: true, type: () => t["./desk/queue.dto.js"].QueueIncident, nullable: true }, stage: { required: true, enum: ["inbox", "in_review", "queued", "in_work", "approved", "settled", "on_hold", "closed"] }, priority: { required: true, type: () => Number }, assignee: { required: true, type: () => t["./people/person.ref.js"].PersonRef, nullable: true }, leaseUntil: { required: true, type: () => String, nullable: true }, due: { required: true, type: () => String, nullable: true }, enteredAt: { required: true, type: () => String }, createdAt: { required: true, type: () => String }, speakers: { required: true, type: () => [String], description: "Names of those who say it." }, accused: { required: true, type: () => [String], description: "Names of those whom it blames." }, appearances: { required: true, type: () => Number }, origins: { required: true, type: () => Number, description: "Distinct places where it is shown to begin." }, openBlocking: { required: true, type: () => Number }, version: { required: true, type: () => Number, description: "Of its state; a move must name it." }, why: { required: true, type: () => [String], description: "Why it deserves attention, in words." } },
                        "QueuePage": { items: { required: true, type: () => [t["./desk/queue.dto.js"].QueueRow] } },
                        "QueueCounts": { for_me: { required: true, type: () => Number }, inbox: { required: true, type: () => Number }, unassigned: { required: true, type: () => Number }, in_review: { required: true, type: () => Number }, recheck: { required: true, type: () => Number }, mine: { required: true, type: () => Number }, everything: { required: true, type: () => Number } },
                        "NextClaim": { id: { required: true, type: () => String } }
                    }],
                [import("./desk/sayings.dto.js"), {
                        "SayingConflicts": { against: { required: true, description: "Claims of others that it cannot be true together with: five at most." }, againstCount: { required: true, type: () => Number }, earlier: { required: true, description: "What the same claimants said differently before, and later: five at most." }, later: { required: true } },
                        "ClaimSaying": { id: { required: true, type: () => String }, statement: { required: true, type: () => String }, kind: { required: true, nullable: true, enum: ["other", "attribution", "responsibility", "denial", "non_attribution", "impact", "no_impact", "quantity", "timeline", "technique", "response", "capability", "precedent"] }, stage: { required: true, enum: ["inbox", "in_review", "queued", "in_work", "approved", "settled", "on_hold", "closed"] }, claimants: { required: true, type: () => [t["./parties/party.dto.js"].PartyRef], description: "Those in whose mouth it is put; those who repeat it where there is nobody else." }, accused: { required: true, type: () => [t["./parties/party.dto.js"].PartyRef] }, rung: { required: true, nullable: true, enum: ["infrastructure", "persona", "group", "organisation", "state"] }, basis: { required: true, nullable: true, enum: ["not_available", "attacker_confirms", "security_community", "receiver_government", "media", "third_party", "receiver", "contested", "eu_institution", "international_organisation"] }, said: { required: true, type: () => t["./platform/partial-date.js"].PartialDate, description: "When it was said: the date of the attribution, else of the oldest source." }, outcome: { required: true, nullable: true, description: "As published; null while nothing is.", enum: ["contested", "supported", "mostly_supported", "mixed", "misleading", "refuted", "unproven", "unverifiable", "void"] }, conflicts: { required: true, type: () => t["./desk/sayings.dto.js"].SayingConflicts, nullable: true } },
                        "IncidentSayings": { claims: { required: true, type: () => [t["./desk/sayings.dto.js"].ClaimSaying] }, total: { required: true, type: () => Number, description: "How many there are in all." } },
                        "OutcomeCount": { outcome: { required: true, nullable: true, description: "Null: nothing is published yet.", enum: ["contested", "supported", "mostly_supported", "mixed", "misleading", "refuted", "unproven", "unverifiable", "void"] }, claims: { required: true, type: () => Number } },
                        "PartySayings": { claims: { required: true, type: () => [t["./desk/sayings.dto.js"].ClaimSaying] }, outcomes: { required: true, type: () => [t["./desk/sayings.dto.js"].OutcomeCount] } },
                        "PartyRecord": { claimed: { required: true, type: () => t["./desk/sayings.dto.js"].PartySayings }, blamed: { required: true, type: () => t["./desk/sayings.dto.js"].PartySayings } }
                    }],
                [import("./desk/search.dto.js"), {
                        "SearchDesk": { q: { required: true, type: () => String } },
                        "FoundClaim": { id: { required: true, type: () => String }, statement: { required: true, type: () => String }, stage: { required: true, enum: ["inbox", "in_review", "queued", "in_work", "approved", "settled", "on_hold", "closed"] } },
                        "FoundSource": { id: { required: true, type: () => String }, title: { required: true, type: () => String }, publisher: { required: true, type: () => String, nullable: true, description: "Name of the publisher, when there is one." } },
                        "Found": { claims: { required: true, type: () => [t["./desk/search.dto.js"].FoundClaim] }, parties: { required: true, type: () => [t["./parties/party.dto.js"].PartyRef] }, incidents: { required: true, type: () => [t["./incidents/incident.dto.js"].IncidentRef] }, sources: { required: true, type: () => [t["./desk/search.dto.js"].FoundSource] } }
                    }],
                [import("./evidence/evidence.dto.js"), {
                        "AddEvidence": {},
                        "ChangeEvidence": { version: { required: true, type: () => Number } },
                        "EvidenceView": { id: { required: true, type: () => String }, claimId: { required: true, type: () => String }, number: { required: true, type: () => Number, description: "What `[1]` in a rationale refers to; never given to other evidence of this claim." }, passage: { required: true, type: () => t["./sources/passage.dto.js"].PassageView }, source: { required: true, type: () => t["./sources/source.dto.js"].SourceRef }, stance: { required: true, enum: ["supports", "undermines", "context"] }, reliability: { required: true, enum: ["C", "A", "B", "D", "E", "F"] }, credibility: { required: true, enum: [4, 3, 6, 5, 2, 1] }, note: { required: true, type: () => String }, withheld: { required: true, type: () => Boolean }, withheldReason: { required: true, type: () => String, nullable: true }, rung: { required: true, nullable: true, enum: ["infrastructure", "persona", "group", "organisation", "state"] }, proof: { required: true, type: () => [Object], enum: ["statement", "infrastructure", "ip_geolocation", "tool_reuse", "code_similarity", "language_traces", "working_hours", "operator", "logs", "traffic_data", "examination", "legal_record", "screenshot", "sample", "comparison", "maintenance_notice", "original_text"], isArray: true }, version: { required: true, type: () => Number }, createdBy: { required: true, type: () => t["./people/person.ref.js"].PersonRef }, createdAt: { required: true, type: () => Date } }
                    }],
                [import("./incidents/incident.dto.js"), {
                        "Occurred": { from: { required: true, type: () => String, nullable: true, default: null }, to: { required: true, type: () => String, nullable: true, default: null }, precision: { required: true, enum: ["unknown", "day", "month", "year"] } },
                        "AddInterest": { partyId: { required: true, type: () => String, format: "uuid" }, stake: { required: true, enum: ["victim", "victim_state", "accused", "self_proclaimed_attacker", "vendor", "rival_state", "none_known"] }, note: { required: false, type: () => String } },
                        "AddIncident": { title: { required: true, type: () => String }, summary: { required: false, type: () => String }, occurred: { required: false, type: () => t["./incidents/incident.dto.js"].Occurred }, receivers: { required: false, type: () => [String], description: "Ids of the parties it happened to; the whole list.", uniqueItems: true, format: "uuid", maxItems: 100 }, techniques: { required: false, type: () => [String], description: "ATT&CK techniques such as T1498 or T1498.001.", uniqueItems: true, maxItems: 50, pattern: "^T[0-9]{4}(\\.[0-9]{3})?$" }, interests: { required: false, type: () => [t["./incidents/incident.dto.js"].AddInterest], description: "The whole list.", uniqueItems: true, maxItems: 100 } },
                        "ChangeIncident": { version: { required: true, type: () => Number } },
                        "IncidentListing": { sort: { required: false, enum: ["created", "title", "occurred"] } },
                        "Interest": { party: { required: true, type: () => t["./parties/party.dto.js"].PartyRef }, stake: { required: true, enum: ["victim", "victim_state", "accused", "self_proclaimed_attacker", "vendor", "rival_state", "none_known"] }, note: { required: true, type: () => String } },
                        "IncidentRef": { id: { required: true, type: () => String }, title: { required: true, type: () => String }, slug: { required: true, type: () => String } },
                        "IncidentView": { summary: { required: true, type: () => String }, occurred: { required: true, type: () => t["./incidents/incident.dto.js"].Occurred }, receivers: { required: true, type: () => [t["./parties/party.dto.js"].PartyRef] }, techniques: { required: true, type: () => [String] }, interests: { required: true, type: () => [t["./incidents/incident.dto.js"].Interest] }, claims: { required: true, type: () => Number, description: "How many claims are made about it." }, version: { required: true, type: () => Number }, createdAt: { required: true, type: () => Date } },
                        "IncidentPage": { items: { required: true, type: () => [t["./incidents/incident.dto.js"].IncidentView] } }
                    }],
                [import("./intake/suggestions/suggestion.dto.js"), {
                        "NewParty": { kind: { required: true, enum: ["group", "organisation", "state", "person", "account", "outlet", "unnamed"] }, name: { required: true, type: () => String }, aliases: { required: false, type: () => [String] } },
                        "PartyChoice": { partyId: { required: false, type: () => String, format: "uuid" }, new: { required: false, type: () => t["./intake/suggestions/suggestion.dto.js"].NewParty } },
                        "AcceptedAttribution": {},
                        "AcceptSuggestion": { statement: { required: false, type: () => String }, kind: { required: false, enum: ["other", "attribution", "responsibility", "denial", "non_attribution", "impact", "no_impact", "quantity", "timeline", "technique", "response", "capability", "precedent"] }, incidentId: { required: false, type: () => String, nullable: true, format: "uuid" }, accused: { required: false, type: () => [t["./intake/suggestions/suggestion.dto.js"].PartyChoice], description: "For the kinds attribution, responsibility, denial and non_attribution.", maxItems: 50 }, attribution: { required: false, type: () => t["./intake/suggestions/suggestion.dto.js"].AcceptedAttribution, nullable: true }, quantity: { required: false, type: () => t["./claims/claim.dto.js"].QuantityFacet, nullable: true, description: "For the kind quantity." } },
                        "MergeSuggestion": { claimId: { required: true, type: () => String, format: "uuid" } },
                        "DismissSuggestion": { reason: { required: true, enum: ["other", "opinion", "prediction", "not_checkable", "not_about_incident", "wrong_passage", "duplicate"] }, note: { required: false, type: () => String, description: "Needed with `other`." } },
                        "AcceptSuggestions": { suggestionIds: { required: true, type: () => [String], uniqueItems: true, format: "uuid", minItems: 1, maxItems: 100 }, incidentId: { required: false, type: () => String, nullable: true, description: "The incident that all of them are about.", format: "uuid" } }
                    }],
                [import("./parties/party.dto.js"), {
                        "PartyRef": { id: { required: true, type: () => String }, kind: { required: true, enum: ["group", "organisation", "state", "person", "account", "outlet", "unnamed"] }, name: { required: true, type: () => String } },
                        "ExternalIds": { wikidata: { required: false, type: () => String, pattern: "^Q[1-9][0-9]{0,11}$" }, attack: { required: false, type: () => String, pattern: "^[GCS][0-9]{4}$" } },
                        "AddParty": { kind: { required: true, enum: ["group", "organisation", "state", "person", "account", "outlet", "unnamed"] }, name: { required: true, type: () => String }, aliases: { required: false, type: () => [String], description: "Other names under which the same party appears." }, description: { required: false, type: () => String }, externalIds: { required: false, type: () => t["./parties/party.dto.js"].ExternalIds } },
                        "ChangeParty": { version: { required: true, type: () => Number } },
                        "PartyListing": { sort: { required: false, enum: ["created", "name"] }, kind: { required: false, enum: ["group", "organisation", "state", "person", "account", "outlet", "unnamed"] } },
                        "PartyView": { aliases: { required: true, type: () => [String] }, description: { required: true, type: () => String }, externalIds: { required: true, type: () => t["./parties/party.dto.js"].ExternalIds }, version: { required: true, type: () => Number }, createdAt: { required: true, type: () => Date } },
                        "PartyPage": { items: { required: true, type: () => [t["./parties/party.dto.js"].PartyView] } }
                    }],
                [import("./people/people.dto.js"), {
                        "Person": { id: { required: true, type: () => String }, email: { required: true, type: () => String }, name: { required: true, type: () => String }, role: { required: true, enum: ["checker", "editor", "admin", "auditor"] }, status: { required: true, enum: ["invited", "active", "disabled"] }, demonstration: { required: true, type: () => Boolean }, version: { required: true, type: () => Number }, createdAt: { required: true, type: () => Date } },
                        "PersonPage": { items: { required: true, type: () => [t["./people/people.dto.js"].Person] } },
                        "ListPeople": { sort: { required: false, enum: ["name"] } },
                        "InvitePerson": { email: { required: true, type: () => String, description: "She signs in with it.", maxLength: 254, format: "email", pattern: "^[\\x21-\\x7e]+$" }, name: { required: true, type: () => String }, role: { required: true, enum: ["checker", "editor", "admin", "auditor"] } },
                        "InvitationView": { url: { required: true, type: () => String }, expiresAt: { required: true, type: () => Date } },
                        "InvitedPerson": { person: { required: true, type: () => t["./people/people.dto.js"].Person }, invitation: { required: true, type: () => t["./people/people.dto.js"].InvitationView } },
                        "ChangePerson": { version: { required: true, type: () => Number, description: "Of the person as you saw her.", minimum: 1 }, name: { required: false, type: () => String }, role: { required: false, enum: ["checker", "editor", "admin", "auditor"] }, status: { required: false, description: "Disabling ends her sessions at once.", enum: ["active", "disabled"] } }
                    }],
                [import("./people/session.dto.js"), {
                        "Me": { id: { required: true, type: () => String }, email: { required: true, type: () => String }, name: { required: true, type: () => String }, role: { required: true, enum: ["checker", "editor", "admin", "auditor"] }, demonstration: { required: true, type: () => Boolean, description: "One of the people of the demonstration newsroom." } },
                        "SignIn": { email: { required: true, type: () => String, maxLength: 254 }, password: { required: true, type: () => String } },
                        "ChangePassword": { current: { required: true, type: () => String }, next: { required: true, type: () => String, description: "15 to 128 characters, and not easy to guess." } },
                        "AcceptInvitation": { token: { required: true, type: () => String, description: "The part of the link after `#`.", maxLength: 100 }, password: { required: true, type: () => String, description: "15 to 128 characters, and not easy to guess." } }
                    }],
                [import("./publication/edition.dto.js"), {
                        "AddEdition": { hash: { required: true, type: () => String, description: "Hash of the approved revision.", pattern: "^[0-9a-f]{64}$" }, version: { required: true, type: () => Number, description: "Of the claim's state, as the editor saw it." } },
                        "EditionView": { id: { required: true, type: () => String }, number: { required: true, type: () => Number }, kind: { required: true, enum: ["void", "initial", "update", "clarification", "correction_minor", "correction_major"] }, reason: { required: true, type: () => String, description: "Why there is a later edition; empty for the first." }, slug: { required: true, type: () => String, description: "The verdict stands at /verdicts/ and this." }, hash: { required: true, type: () => String }, publishedAt: { required: true, type: () => Date }, approvedBy: { required: true, type: () => t["./people/person.ref.js"].PersonRef }, publishedBy: { required: true, type: () => t["./people/person.ref.js"].PersonRef } }
                    }],
                [import("./review/review.dto.js"), {
                        "AddReview": { decision: { required: true, enum: ["approve", "return"] }, revisionHash: { required: true, type: () => String, description: "Hash of the revision that the editor read.", pattern: "^[0-9a-f]{64}$" }, note: { required: false, type: () => String, description: "Needed for a return: what is to be mended." }, version: { required: true, type: () => Number, description: "Of the claim's state." } },
                        "ReviewView": { id: { required: true, type: () => String }, decision: { required: true, enum: ["approve", "return"] }, revisionHash: { required: true, type: () => String }, revision: { required: true, type: () => Number }, editor: { required: true, type: () => t["./people/person.ref.js"].PersonRef }, note: { required: true, type: () => String }, at: { required: true, type: () => Date } },
                        "AddComment": { body: { required: true, type: () => String }, blocking: { required: false, type: () => Boolean, description: "No approval while it is open." } },
                        "CommentView": { id: { required: true, type: () => String }, author: { required: true, type: () => t["./people/person.ref.js"].PersonRef }, body: { required: true, type: () => String }, blocking: { required: true, type: () => Boolean }, resolvedAt: { required: true, type: () => Date, nullable: true }, resolvedBy: { required: true, type: () => t["./people/person.ref.js"].PersonRef, nullable: true }, createdAt: { required: true, type: () => Date } },
                        "HistoryEntry": { at: { required: true, type: () => String }, actor: { required: true, type: () => t["./people/person.ref.js"].PersonRef, nullable: true, description: "Null when the system acted." }, what: { required: true, enum: ["step", "review", "revision", "edition"] }, move: { required: false, enum: ["approve", "return", "accept", "take", "assign", "submit", "release", "expire", "publish", "schedule", "unschedule", "recall", "reopen", "hold", "resume", "close", "reconsider"] }, fromStage: { required: false, enum: ["inbox", "in_review", "queued", "in_work", "approved", "settled", "on_hold", "closed"] }, toStage: { required: false, enum: ["inbox", "in_review", "queued", "in_work", "approved", "settled", "on_hold", "closed"] }, note: { required: false, type: () => String }, decision: { required: false, enum: ["approve", "return"] }, number: { required: false, type: () => Number, description: "Of the revision or the edition." }, hash: { required: false, type: () => String }, kind: { required: false, type: () => String }, reason: { required: false, type: () => String } }
                    }],
                [import("./review/state.dto.js"), {
                        "MakeMove": { move: { required: true, enum: ["approve", "return", "accept", "take", "assign", "submit", "release", "expire", "publish", "schedule", "unschedule", "recall", "reopen", "hold", "resume", "close", "reconsider"] }, version: { required: true, type: () => Number, description: "Of the state." }, note: { required: false, type: () => String }, reason: { required: false, type: () => String, description: "When closing one of not_checkable, duplicate, out_of_scope; when reopening a sentence for the readers." }, assigneeId: { required: false, type: () => String, format: "uuid" }, until: { required: false, type: () => String, description: "Until when a claim is put on hold." }, kind: { required: false, enum: ["other", "attribution", "responsibility", "denial", "non_attribution", "impact", "no_impact", "quantity", "timeline", "technique", "response", "capability", "precedent"] }, duplicateOf: { required: false, type: () => String, description: "The claim that this one repeats, when it is closed as a duplicate.", format: "uuid" }, correction: { required: false, enum: ["void", "update", "clarification", "correction_minor", "correction_major"] }, at: { required: false, type: () => String, description: "When to publish what is scheduled." }, hash: { required: false, type: () => String, description: "Hash of the revision that is to be published.", pattern: "^[0-9a-f]{64}$" } },
                        "PlanClaim": { version: { required: true, type: () => Number }, priority: { required: false, type: () => Number, description: "From 0, not now, to 99, before everything else.", minimum: 0, maximum: 99 }, due: { required: false, type: () => String, nullable: true } },
                        "StateView": { stage: { required: true, enum: ["inbox", "in_review", "queued", "in_work", "approved", "settled", "on_hold", "closed"] }, priority: { required: true, type: () => Number }, assignee: { required: true, type: () => t["./people/person.ref.js"].PersonRef, nullable: true }, leaseUntil: { required: true, type: () => String, nullable: true, description: "The holder's own work renews it, without a new version." }, due: { required: true, type: () => String, nullable: true }, heldFrom: { required: true, nullable: true, enum: ["inbox", "in_review", "queued", "in_work", "approved", "settled", "on_hold", "closed"] }, holdUntil: { required: true, type: () => String, nullable: true }, approvedHash: { required: true, type: () => String, nullable: true }, publishAt: { required: true, type: () => String, nullable: true }, closedAs: { required: true, nullable: true, enum: ["not_checkable", "duplicate", "out_of_scope"] }, duplicateOf: { required: true, type: () => String, nullable: true }, correction: { required: true, nullable: true, description: "What the next edition will be, while a published claim is open again.", enum: ["void", "update", "clarification", "correction_minor", "correction_major"] }, correctionReason: { required: true, type: () => String, nullable: true }, version: { required: true, type: () => Number }, enteredAt: { required: true, type: () => String } },
                        "OpenMove": { move: { required: true, enum: ["approve", "return", "accept", "take", "assign", "submit", "release", "expire", "publish", "schedule", "unschedule", "recall", "reopen", "hold", "resume", "close", "reconsider"] }, label: { required: true, type: () => String }, open: { required: true, type: () => Boolean }, why: { required: false, type: () => String }, needs: { required: true, description: "What its form must ask." }, to: { required: true, enum: ["inbox", "in_review", "queued", "in_work", "approved", "settled", "on_hold", "closed"] } },
                        "UnderReview": { revision: { required: true, type: () => Number, description: "Number of the revision that an editor judges." }, hash: { required: true, type: () => String }, lastReviewed: { required: false, type: () => Number, description: "Number of the revision that an editor judged before; what changed since then is the question." } },
                        "ClaimState": { state: { required: true, type: () => t["./review/state.dto.js"].StateView }, moves: { required: true }, contributors: { required: true, description: "Everyone who touched what readers would see, or submitted it; none of them may approve it." }, underReview: { required: false, type: () => t["./review/state.dto.js"].UnderReview } },
                        "WorkflowRow": { move: { required: true, enum: ["approve", "return", "accept", "take", "assign", "submit", "release", "expire", "publish", "schedule", "unschedule", "recall", "reopen", "hold", "resume", "close", "reconsider"] }, label: { required: true, type: () => String }, from: { required: true }, to: { required: true, description: "A stage, or `held_from`: back to where the hold found it.", enum: ["inbox", "in_review", "queued", "in_work", "approved", "settled", "on_hold", "closed", "held_from"] }, by: { required: true, description: "Roles; empty when nobody asks for it and it happens by itself." }, needs: { required: true }, asks: { required: true } }
                    }],
                [import("./sources/appearance.dto.js"), {
                        "AddAppearance": {},
                        "ChangeAppearance": { version: { required: true, type: () => Number } }
                    }],
                [import("./sources/capture.dto.js"), {
                        "KnownSource": { id: { required: true, type: () => String, format: "uuid" } },
                        "AddCapture": { source: { required: true, type: () => Object, description: "Either `{id}` of a known source, or the description of a new one." }, method: { required: true, enum: ["paste", "upload", "fetch"] }, text: { required: false, type: () => String, description: "With `paste`: the text as it was pasted, at most 10 MB." }, fileName: { required: false, type: () => String, description: "With `upload`: its ending tells what it is." }, contentBase64: { required: false, type: () => String, description: "With `upload`: the bytes of the file, at most 10 MB before the encoding.", pattern: "^[A-Za-z0-9+/]*={0,2}$" }, url: { required: false, type: () => String, description: "With `fetch`: the page." } }
                    }],
                [import("./sources/citation.dto.js"), {
                        "AddCitation": { appearanceId: { required: true, type: () => String, format: "uuid" }, upstreamAppearanceId: { required: false, type: () => String, description: "Either this or `upstreamPartyId`.", format: "uuid" }, upstreamPartyId: { required: false, type: () => String, format: "uuid" }, kind: { required: true, enum: ["quotes", "paraphrases", "translates", "syndicates", "relays"] }, passage: { required: false, type: () => t["./sources/passage.dto.js"].AddPassage, description: "The words that show it; without them the citation is our assertion." } }
                    }],
                [import("./sources/newClaim.dto.js"), {
                        "AddClaimWithAppearance": { appearance: { required: false, type: () => t["./sources/appearance.dto.js"].AddAppearance } }
                    }],
                [import("./sources/passage.dto.js"), {
                        "QuotedWords": { exact: { required: true, type: () => String }, starts: { required: false, type: () => Number, description: "Code point position in the text at which they begin; needed only when the words stand there more than once.", minimum: 0, maximum: 2147483647 }, prefix: { required: false, type: () => String, description: "The words just before." }, suffix: { required: false, type: () => String, description: "The words just after." } },
                        "AddPassage": { captureId: { required: true, type: () => String, format: "uuid" } },
                        "PassageView": { captureId: { required: true, type: () => String }, exact: { required: true, type: () => String }, prefix: { required: true, type: () => String }, suffix: { required: true, type: () => String }, starts: { required: true, type: () => Number }, ends: { required: true, type: () => Number } }
                    }],
                [import("./sources/preview.dto.js"), {
                        "PreviewCapture": { url: { required: false, type: () => String, description: "Alone, it is fetched; beside a text or a file it says where that was found, and is only looked up." }, text: { required: false, type: () => String }, fileName: { required: false, type: () => String }, contentBase64: { required: false, type: () => String, pattern: "^[A-Za-z0-9+/]*={0,2}$" } },
                        "CapturePreview": { result: { required: true, enum: ["ok", "partial", "auth_walled", "blocked", "gone", "error"] }, cause: { required: true, enum: ["private_address", "no_such_site", "unreachable", "insecure", "timed_out", "too_large", "inflates", "too_many_redirects", "bad_redirect", "not_http", "read", "cut_short", "paywall", "sign_in", "robot_check", "forbidden", "too_many_requests", "withheld_by_law", "not_found", "server_error", "not_a_document", "unreadable"] }, words: { required: true, type: () => String, description: "Both in a sentence, with what to do instead when there is nothing to keep." }, instead: { required: true, description: "What to do when it cannot be kept so." }, found: { required: true, type: () => t["./sources/reading.view.js"].FoundView }, language: { required: true, type: () => String, nullable: true }, length: { required: true, type: () => Number, description: "Of the whole text, in Unicode code points; 0 when there is none." }, firstLines: { required: true, type: () => String, description: "The first lines of the story." }, note: { required: true, type: () => String, description: "What to know about how its text was found." }, fetched: { required: true, type: () => t["./sources/attempt.view.js"].FetchedFrom, nullable: true }, known: { required: true, description: "What is on file already and seems to be the same, the surest first." } }
                    }],
                [import("./sources/source.dto.js"), {
                        "AddSource": { kind: { required: true, enum: ["other", "statement", "legal", "article", "post", "report", "broadcast", "transcript", "dataset"] }, publisherId: { required: false, type: () => String, nullable: true, description: "The party that put it out; null when nobody knows.", format: "uuid" }, title: { required: true, type: () => String }, authors: { required: false, type: () => [String] }, published: { required: false, type: () => t["./platform/partial-date.js"].PartialDate }, url: { required: false, type: () => String, nullable: true }, language: { required: false, type: () => String, description: "`en` unless said otherwise.", maxLength: 35 } },
                        "ChangeSource": { version: { required: true, type: () => Number } },
                        "SourceListing": { sort: { required: false, enum: ["created", "title", "published"] }, kind: { required: false, enum: ["other", "statement", "legal", "article", "post", "report", "broadcast", "transcript", "dataset"] }, publisherId: { required: false, type: () => String, format: "uuid" } },
                        "SourceRef": { id: { required: true, type: () => String }, title: { required: true, type: () => String }, publisher: { required: true, type: () => t["./parties/party.dto.js"].PartyRef, nullable: true }, published: { required: true, type: () => t["./platform/partial-date.js"].PartialDate }, url: { required: true, type: () => String, nullable: true } },
                        "SourceView": { kind: { required: true, enum: ["other", "statement", "legal", "article", "post", "report", "broadcast", "transcript", "dataset"] }, authors: { required: true, type: () => [String] }, language: { required: true, type: () => String }, captures: { required: true, type: () => [t["./sources/capture.view.js"].CaptureView], description: "Oldest first." }, version: { required: true, type: () => Number }, createdAt: { required: true, type: () => Date } },
                        "SourcePage": { items: { required: true, type: () => [t["./sources/source.dto.js"].SourceView] } }
                    }],
                [import("./verdicts/assessments/agreement.dto.js"), {
                        "CoefficientView": { claims: { required: true, type: () => Number, description: "With at least two ratings on this scale." }, alpha: { required: true, type: () => Number, nullable: true, description: "1 is agreement throughout, 0 what chance would give." }, low: { required: true, type: () => Number, nullable: true, description: "Null, with an alpha, where the claims are too few or too much alike for an interval." }, high: { required: true, type: () => Number, nullable: true }, why: { required: true, nullable: true, description: "Why there is no alpha: too few ratings, or all of them the same.", enum: ["same", "few"] } },
                        "AgreementView": { kind: { required: true, nullable: true, description: "Null for all kinds together.", enum: ["other", "attribution", "responsibility", "denial", "non_attribution", "impact", "no_impact", "quantity", "timeline", "technique", "response", "capability", "precedent"] }, claims: { required: true, type: () => Number, description: "Rated by at least two people who had not seen each other's rating." }, raters: { required: true, type: () => Number }, nominal: { required: true, type: () => t["./verdicts/assessments/agreement.dto.js"].CoefficientView, description: "Over all eight ratings: the same or not." }, ordinal: { required: true, type: () => t["./verdicts/assessments/agreement.dto.js"].CoefficientView, description: "Over the five ratings with a number, by their order." }, percent: { required: true, type: () => Number, nullable: true, description: "Share of pairs of ratings that are the same, 0 to 100." } }
                    }],
                [import("./verdicts/assessments/assessment.dto.js"), {
                        "AskForAssessment": { personId: { required: true, type: () => String, format: "uuid" } },
                        "AddAssessment": { rating: { required: true, enum: ["contested", "supported", "mostly_supported", "mixed", "misleading", "refuted", "unproven", "unverifiable"] }, utterance: { required: true, enum: ["said", "altered", "not_said", "unconfirmed"] }, confidence: { required: true, enum: ["low", "high", "moderate"] }, rationale: { required: true, type: () => String, description: "Plain text; `[1]` refers to evidence 1." }, dissents: { required: true, type: () => Boolean, description: "Where it differs from the verdict, rating and rationale may be published beside it, without her name." } },
                        "AssessmentRequestView": { id: { required: true, type: () => String }, person: { required: true, type: () => t["./people/person.ref.js"].PersonRef }, askedBy: { required: true, type: () => t["./people/person.ref.js"].PersonRef }, askedAt: { required: true, type: () => Date } },
                        "AssessmentView": { id: { required: true, type: () => String }, person: { required: true, type: () => t["./people/person.ref.js"].PersonRef }, rating: { required: true, enum: ["contested", "supported", "mostly_supported", "mixed", "misleading", "refuted", "unproven", "unverifiable"] }, utterance: { required: true, enum: ["said", "altered", "not_said", "unconfirmed"] }, confidence: { required: true, enum: ["low", "high", "moderate"] }, rationale: { required: true, type: () => String }, dissents: { required: true, type: () => Boolean }, comparedWith: { required: true, type: () => Number, description: "Number of the revision that it was compared with when it was given." }, comparedRating: { required: true, description: "What that revision said.", enum: ["contested", "supported", "mostly_supported", "mixed", "misleading", "refuted", "unproven", "unverifiable"] }, at: { required: true, type: () => Date } },
                        "ClaimAssessments": { open: { required: true, description: "Not yet answered." }, assessments: { required: true, description: "Oldest first." }, candidates: { required: true, description: "Active checkers and editors who have neither held the claim nor written or judged its finding." }, whyNot: { required: false, type: () => String, description: "Why you may not ask anybody; absent when you may." } },
                        "ClaimToRate": { id: { required: true, type: () => String }, statement: { required: true, type: () => String }, kind: { required: true, nullable: true, enum: ["other", "attribution", "responsibility", "denial", "non_attribution", "impact", "no_impact", "quantity", "timeline", "technique", "response", "capability", "precedent"] } },
                        "AskedOfYou": { id: { required: true, type: () => String }, claim: { required: true, type: () => t["./verdicts/assessments/assessment.dto.js"].ClaimToRate }, askedBy: { required: true, type: () => t["./people/person.ref.js"].PersonRef }, askedAt: { required: true, type: () => Date } }
                    }],
                [import("./verdicts/claimAnalysis.dto.js"), {
                        "AcknowledgeCaution": { ground: { required: true, type: () => String, description: "The ground of the caution as the person saw it; 409 when it has another by now." }, reason: { required: true, type: () => String, description: "Kept, and shown to the editor who reviews." } },
                        "WithdrawAcknowledgement": { ground: { required: true, type: () => String } },
                        "CautionAnswerView": { reason: { required: true, type: () => String }, by: { required: true, type: () => t["./people/person.ref.js"].PersonRef }, at: { required: true, type: () => String } },
                        "CautionView": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, words: { required: true, type: () => String, description: "As readers would see it." }, facts: { required: true, description: "What in the record brought it about." }, severity: { required: true, description: "A blocking one stops the submission until it is acknowledged.", enum: ["blocking", "warning"] }, audience: { required: true, enum: ["editor", "reader"] }, source: { required: true, type: () => String, description: "Why there is such a rule." }, ground: { required: true, type: () => String, description: "Stands for the facts: an acknowledgement holds as long as it stays the same." }, acknowledged: { required: true, type: () => t["./verdicts/claimAnalysis.dto.js"].CautionAnswerView, nullable: true, description: "The acknowledgement that holds." }, earlier: { required: true, type: () => t["./verdicts/claimAnalysis.dto.js"].CautionAnswerView, nullable: true, description: "What was said to it before the record changed; it is open again." } },
                        "LadderView": { claim: { required: true, nullable: true, description: "Null where the claim does not say of somebody that she did it, or not how high that reaches.", enum: ["infrastructure", "persona", "group", "organisation", "state"] }, evidence: { required: true, nullable: true, description: "The highest rung that supporting evidence carries; null where none bears on who did it.", enum: ["infrastructure", "persona", "group", "organisation", "state"] }, reached: { required: true, type: () => Boolean, description: "Whether the evidence reaches as high as the claim." } },
                        "ClaimAnalysis": { cautions: { required: true, type: () => [t["./verdicts/claimAnalysis.dto.js"].CautionView], description: "Those that fire, by number." }, ladder: { required: true, type: () => t["./verdicts/claimAnalysis.dto.js"].LadderView } }
                    }],
                [import("./verdicts/revision.dto.js"), {
                        "SaveRevision": { base: { required: true, type: () => Number, description: "Number of the revision that this was edited from, 0 when there was none.", minimum: 0 }, rating: { required: false, nullable: true, enum: ["contested", "supported", "mostly_supported", "mixed", "misleading", "refuted", "unproven", "unverifiable"] }, utterance: { required: false, nullable: true, enum: ["said", "altered", "not_said", "unconfirmed"] }, confidence: { required: false, nullable: true, enum: ["low", "high", "moderate"] }, likelihood: { required: false, nullable: true, description: "A word of ICD 203; only for claims about who did it.", enum: ["almost_no_chance", "very_unlikely", "unlikely", "roughly_even_chance", "likely", "very_likely", "almost_certain"] }, headline: { required: false, type: () => String, description: "The verdict in one sentence." }, summary: { required: false, type: () => String }, rationale: { required: false, type: () => String, description: "Plain text; a blank line ends a paragraph, `[1]` refers to evidence 1." }, unknowns: { required: false, type: () => [String], description: "What is not known, one thing each." }, asOf: { required: false, type: () => String, nullable: true, description: "The day up to which the finding takes account of what is known." } },
                        "Author": { id: { required: true, type: () => String }, name: { required: true, type: () => String } },
                        "RevisionView": { id: { required: true, type: () => String }, number: { required: true, type: () => Number }, rating: { required: true, nullable: true, enum: ["contested", "supported", "mostly_supported", "mixed", "misleading", "refuted", "unproven", "unverifiable"] }, utterance: { required: true, nullable: true, enum: ["said", "altered", "not_said", "unconfirmed"] }, confidence: { required: true, nullable: true, enum: ["low", "high", "moderate"] }, likelihood: { required: true, nullable: true, enum: ["almost_no_chance", "very_unlikely", "unlikely", "roughly_even_chance", "likely", "very_likely", "almost_certain"] }, headline: { required: true, type: () => String }, summary: { required: true, type: () => String }, rationale: { required: true, type: () => String }, unknowns: { required: true }, asOf: { required: true, type: () => String, nullable: true }, hash: { required: true, type: () => String, description: "SHA-256 of the frozen page; what an editor approves." }, author: { required: true, type: () => t["./verdicts/revision.dto.js"].Author }, createdAt: { required: true, type: () => String } },
                        "RevisionWithDocument": { document: { required: true, type: () => Object, description: "The whole page that a reader would see, as it was frozen with this revision." } },
                        "Compared": { from: { required: true, type: () => Number, minimum: 0 }, to: { required: true, type: () => Number, minimum: 1 } },
                        "WordRun": { kind: { required: true, enum: ["same", "removed", "added"] }, text: { required: true, type: () => String } },
                        "Change": { path: { required: true, type: () => String, description: "Where in the document, such as `verdict.rationale` or `evidence[2].note`." }, label: { required: true, type: () => String, description: "The same in words." }, before: { required: true, type: () => String, nullable: true, description: "Null when it was added." }, after: { required: true, type: () => String, nullable: true, description: "Null when it was removed." }, words: { required: false, type: () => [t["./verdicts/revision.dto.js"].WordRun], description: "Word by word, where both sides are running text." } },
                        "Comparison": { changes: { required: true, type: () => [t["./verdicts/revision.dto.js"].Change] } }
                    }]
            ],
            "controllers": [
                [import("./analysis/chain.controller.js"), {
                        "ChainAnalysisController": {
                            "get": { summary: "Where the claim comes from, which of its origins are independent and why, and how its wording changed on the way.", type: t["./analysis/chain.dto.js"].ChainAnalysisView }
                        }
                    }],
                [import("./analysis/checklists/checklists.controller.js"), {
                        "ChecklistsController": {
                            "list": { summary: "The newest checklist of every kind of claim.", type: [t["./analysis/checklists/checklist.dto.js"].ChecklistView] },
                            "versions": { summary: "Every version of a kind, newest first.", type: [t["./analysis/checklists/checklist.dto.js"].ChecklistView] },
                            "publish": { type: t["./analysis/checklists/checklist.dto.js"].ChecklistView }
                        }
                    }],
                [import("./analysis/checklists/claimChecks.controller.js"), {
                        "ClaimChecksController": {
                            "get": { type: t["./analysis/checklists/checklist.dto.js"].ClaimChecklist },
                            "answer": { summary: "Answers a question, waives it with a reason, or takes either back.", type: t["./analysis/checklists/checklist.dto.js"].ClaimChecklist },
                            "moveTo": { summary: "Moves on to the newest version.", type: t["./analysis/checklists/checklist.dto.js"].ClaimChecklist },
                            "list": { type: [t["./analysis/checklists/search.dto.js"].SearchView] },
                            "add": { type: t["./analysis/checklists/search.dto.js"].SearchView },
                            "setStanding": { summary: "Withdraws a search with a reason, or lets it count again.", type: t["./analysis/checklists/search.dto.js"].SearchView }
                        }
                    }],
                [import("./analysis/coded.controller.js"), {
                        "CodedController": {
                            "list": { summary: "Who attributed the incident to whom, as datasets that were imported have it: statements of others, not our claims." }
                        }
                    }],
                [import("./analysis/hypotheses/claim.hypotheses.controller.js"), {
                        "ClaimHypothesesController": {
                            "get": { type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "add": { type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "addDefaults": { summary: "Adds those of the five defaults that never stood here, in one step.", type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "addRows": { type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "judge": { summary: "Judges a cell in one's own name. Answers 409 `hypothesis_cell.stale` with `current` and `yours`.", type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "changeRow": { type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "retireRow": { summary: "Takes the row out; what was judged by it is kept, and it may come back.", type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "change": { type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "retire": { summary: "Takes the hypothesis out; what was said of it is kept, and it may come back.", type: t["./analysis/hypotheses/matrix.view.js"].MatrixView }
                        }
                    }],
                [import("./analysis/hypotheses/incident.hypotheses.controller.js"), {
                        "IncidentHypothesesController": {
                            "get": { type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "add": { type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "addDefaults": { summary: "Adds those of the five defaults that never stood here, in one step.", type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "addRows": { type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "judge": { summary: "Judges a cell in one's own name. Answers 409 `hypothesis_cell.stale` with `current` and `yours`.", type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "changeRow": { type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "retireRow": { summary: "Takes the row out; what was judged by it is kept, and it may come back.", type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "change": { type: t["./analysis/hypotheses/matrix.view.js"].MatrixView },
                            "retire": { summary: "Takes the hypothesis out; what was said of it is kept, and it may come back.", type: t["./analysis/hypotheses/matrix.view.js"].MatrixView }
                        }
                    }],
                [import("./claims/claims.controller.js"), {
                        "ClaimsController": {
                            "get": { type: t["./claims/claim.view.js"].ClaimView },
                            "change": { type: t["./claims/claim.view.js"].ClaimView }
                        }
                    }],
                [import("./desk/queue.controller.js"), {
                        "QueueController": {
                            "list": { type: t["./desk/queue.dto.js"].QueuePage },
                            "counts": { type: t["./desk/queue.dto.js"].QueueCounts },
                            "next": { summary: "Nothing to begin with is 404 `queue.empty`.", type: t["./desk/queue.dto.js"].NextClaim }
                        }
                    }],
                [import("./desk/reads.controller.js"), {
                        "DeskReadsController": {
                            "audit": { summary: "Every change that was ever made.", type: t["./desk/audit.dto.js"].AuditPage },
                            "search": { summary: "Claims, parties, incidents and sources with these words.", type: t["./desk/search.dto.js"].Found }
                        }
                    }],
                [import("./desk/sayings.controller.js"), {
                        "SayingsController": {
                            "ofIncident": { summary: "Every claim about an incident: who says it, whom it blames, what contradicts it, what we published.", type: t["./desk/sayings.dto.js"].IncidentSayings },
                            "ofParty": { summary: "What a party claimed and how that held, and what is said of it.", type: t["./desk/sayings.dto.js"].PartyRecord }
                        }
                    }],
                [import("./evidence/evidence.controller.js"), {
                        "EvidenceController": {
                            "list": { type: [t["./evidence/evidence.dto.js"].EvidenceView] },
                            "add": { type: t["./evidence/evidence.dto.js"].EvidenceView },
                            "change": { type: t["./evidence/evidence.dto.js"].EvidenceView },
                            "remove": {}
                        }
                    }],
                [import("./incidents/incidents.controller.js"), {
                        "IncidentsController": {
                            "list": {},
                            "add": { type: t["./incidents/incident.dto.js"].IncidentView },
                            "get": { type: t["./incidents/incident.dto.js"].IncidentView },
                            "change": { type: t["./incidents/incident.dto.js"].IncidentView }
                        }
                    }],
                [import("./intake/suggestions/suggestions.controller.js"), {
                        "SuggestionsController": {
                            "list": { summary: "The newest run, which tells how far it is, and the suggestions in the order of the text.", type: t["./intake/suggestions/run.view.js"].SuggestionsView },
                            "get": { summary: "One suggestion, with all claims on file that may say the same; a long list may come with fewer.", type: t["./intake/suggestions/suggestion.view.js"].SuggestionView },
                            "start": { summary: "Reads the capture anew. Answers 409 `suggestion_run.active` with the run as `current` while one is at work.", type: t["./intake/suggestions/run.view.js"].RunView },
                            "acceptAll": { summary: "Accepts several as they are proposed: each wholly or not at all, and one that is refused does not hold back the others.", type: [t["./intake/suggestions/run.view.js"].AcceptanceOutcome] },
                            "accept": { summary: "Answers 409 `suggestion.decided` with the suggestion and its decision as `current` when somebody was faster.", type: t["./intake/suggestions/suggestion.view.js"].SuggestionView },
                            "merge": { type: t["./intake/suggestions/suggestion.view.js"].SuggestionView },
                            "dismiss": { type: t["./intake/suggestions/suggestion.view.js"].SuggestionView }
                        }
                    }],
                [import("./parties/parties.controller.js"), {
                        "PartiesController": {
                            "list": {},
                            "add": { summary: "Answers 409 `party.exists` with the party as `current` when one of that kind goes by the name already.", type: t["./parties/party.dto.js"].PartyView },
                            "get": { type: t["./parties/party.dto.js"].PartyView },
                            "change": { type: t["./parties/party.dto.js"].PartyView }
                        }
                    }],
                [import("./people/people.controller.js"), {
                        "PeopleController": {
                            "list": { type: t["./people/people.dto.js"].PersonPage },
                            "assignable": { summary: "Whom an editor can give a claim to: active checkers and editors.", type: [t["./people/person.ref.js"].PersonRef] },
                            "get": { type: t["./people/people.dto.js"].Person },
                            "invite": { summary: "Adds a person; the link in the answer is shown this once.", type: t["./people/people.dto.js"].InvitedPerson },
                            "change": { summary: "Takes effect at once.", type: t["./people/people.dto.js"].Person },
                            "inviteAgain": { summary: "A new link, also for a forgotten password; older links stop working.", type: t["./people/people.dto.js"].InvitationView }
                        }
                    }],
                [import("./people/session.controller.js"), {
                        "SessionController": {
                            "signIn": { summary: "Signs in. A session that this browser had before ends.", type: t["./people/session.dto.js"].Me },
                            "me": { type: t["./people/session.dto.js"].Me },
                            "signOut": { summary: "Signs out; when this answers, the session is dead everywhere." },
                            "changePassword": { summary: "Every other session of hers ends." },
                            "accept": { summary: "Comes in by the link of an invitation, or sets a forgotten password anew. Then sign in." }
                        }
                    }],
                [import("./platform/http/desk.controller.js"), {
                        "DeskController": {
                            "start": {},
                            "any": { summary: "A file of the build, or for any other path the one page that shows all screens." }
                        }
                    }],
                [import("./platform/http/docs.controller.js"), {
                        "ApiDescription": {},
                        "DocsController": {
                            "document": { type: Object },
                            "page": {},
                            "file": {}
                        }
                    }],
                [import("./platform/http/health.controller.js"), {
                        "HealthController": {
                            "live": { summary: "The process answers." },
                            "ready": { summary: "Requests can be served." }
                        }
                    }],
                [import("./publication/edition.controller.js"), {
                        "EditionController": {
                            "list": { type: [t["./publication/edition.dto.js"].EditionView] },
                            "add": { type: t["./publication/edition.dto.js"].EditionView }
                        }
                    }],
                [import("./publication/site/assets.controller.js"), {
                        "AssetsController": {
                            "stylesheet": { summary: "A page from a cache may name an older stylesheet; it gets the one of today, and no cache keeps it for long.", type: Object },
                            "icon": { type: Object },
                            "robots": { type: Object }
                        }
                    }],
                [import("./publication/site/nowhere.controller.js"), {
                        "NowhereController": {
                            "nowhere": {}
                        }
                    }],
                [import("./publication/site/site.controller.js"), {
                        "SiteController": {
                            "home": { type: Object },
                            "verdict": { type: Object },
                            "edition": { type: Object },
                            "history": { type: Object },
                            "incidents": { type: Object },
                            "incident": { type: Object },
                            "party": { type: Object },
                            "corrections": { type: Object },
                            "method": { type: Object }
                        }
                    }],
                [import("./review/review.controller.js"), {
                        "ReviewController": {
                            "table": { summary: "The workflow as a table: every move, from where to where, by whom, and what it needs.", type: [t["./review/state.dto.js"].WorkflowRow] },
                            "state": { summary: "Where the claim stands and which moves are open to the person who asks.", type: t["./review/state.dto.js"].ClaimState },
                            "plan": { type: t["./review/state.dto.js"].ClaimState },
                            "step": { summary: "Makes a move. Answers 409 `claim.stale` with the state as `current` when somebody was faster.", type: t["./review/state.dto.js"].ClaimState },
                            "review": { type: t["./review/review.dto.js"].ReviewView },
                            "listComments": { summary: "Oldest first.", type: [t["./review/review.dto.js"].CommentView] },
                            "comment": { type: t["./review/review.dto.js"].CommentView },
                            "resolve": { type: t["./review/review.dto.js"].CommentView },
                            "history": { summary: "Steps, reviews, revisions and editions, newest first.", type: [t["./review/review.dto.js"].HistoryEntry] }
                        }
                    }],
                [import("./review/undo.controller.js"), {
                        "UndoController": {
                            "undo": { summary: "Opens the suggestion again. A claim that was accepted from it is closed as long as nobody has worked on it since; else\n409 `suggestion.claim_touched`.", type: t["./intake/suggestions/suggestion.view.js"].SuggestionView }
                        }
                    }],
                [import("./sources/appearances.controller.js"), {
                        "AppearancesController": {
                            "listInCapture": { summary: "The passages marked in a capture, in the order of the text.", type: [t["./sources/appearance.view.js"].MarkedAppearance] },
                            "change": { type: t["./sources/appearance.view.js"].AppearanceView },
                            "remove": {},
                            "removeCitation": {}
                        }
                    }],
                [import("./sources/attempts.controller.js"), {
                        "AttemptsController": {
                            "list": { summary: "Every fetch that was tried, with what came of it." }
                        }
                    }],
                [import("./sources/captures.controller.js"), {
                        "CapturesController": {
                            "add": { type: t["./sources/known.view.js"].CaptureAdded },
                            "preview": { summary: "A look before anything is kept.", type: t["./sources/preview.dto.js"].CapturePreview },
                            "get": { type: t["./sources/capture.view.js"].CaptureView },
                            "reading": { summary: "What in it is not the story, what it says of itself, and in which language it is.", type: t["./sources/reading.view.js"].CaptureReading },
                            "text": { summary: "The extracted text as stored; positions of passages count its code points.", type: String },
                            "original": { summary: "The bytes as they came, to be saved and looked at elsewhere." }
                        }
                    }],
                [import("./sources/chain.controller.js"), {
                        "ChainController": {
                            "add": { type: t["./claims/claim.view.js"].ClaimView },
                            "get": { type: t["./sources/chain.view.js"].Chain },
                            "addAppearance": { type: t["./sources/appearance.view.js"].AppearanceView },
                            "addCitation": { type: t["./sources/chain.view.js"].CitationView }
                        }
                    }],
                [import("./sources/sources.controller.js"), {
                        "SourcesController": {
                            "list": {},
                            "add": { type: t["./sources/source.dto.js"].SourceView },
                            "get": { type: t["./sources/source.dto.js"].SourceView },
                            "change": { type: t["./sources/source.dto.js"].SourceView }
                        }
                    }],
                [import("./verdicts/assessments/assessments.controller.js"), {
                        "AssessmentsController": {
                            "list": { summary: "Closed, with 403 `assessment.blind`, to whoever has yet to rate the claim.", type: t["./verdicts/assessments/assessment.dto.js"].ClaimAssessments },
                            "ask": { summary: "Asks a colleague for a rating of her own. Until she has given it, the finding is closed to her.", type: t["./verdicts/assessments/assessment.dto.js"].ClaimAssessments },
                            "asked": { summary: "What you are asked to rate, the longest waiting first.", type: [t["./verdicts/assessments/assessment.dto.js"].AskedOfYou] },
                            "withdraw": { summary: "Declines a request, or takes it back." },
                            "answer": { summary: "Gives the rating; it is kept as it is, and the finding opens.", type: t["./verdicts/assessments/assessment.dto.js"].AssessmentView },
                            "byKind": { summary: "How far people agree who rated the same claim blind: over all claims first, then by kind.", type: [t["./verdicts/assessments/agreement.dto.js"].AgreementView] }
                        }
                    }],
                [import("./verdicts/claimAnalysis.controller.js"), {
                        "ClaimAnalysisController": {
                            "get": { summary: "What to be careful of, and how high the claim and its evidence reach. To whoever is to rate the claim blind, as if\nthere were no finding yet, and without what others said to the cautions.", type: t["./verdicts/claimAnalysis.dto.js"].ClaimAnalysis },
                            "acknowledge": { summary: "Answers 409 `caution.stale` with the caution as `current` when what brought it about has changed.", type: t["./verdicts/claimAnalysis.dto.js"].CautionView },
                            "withdraw": { summary: "The caution is open again; what was said stays on file.", type: t["./verdicts/claimAnalysis.dto.js"].CautionView }
                        }
                    }],
                [import("./verdicts/verdicts.controller.js"), {
                        "VerdictsController": {
                            "list": { summary: "All revisions of the verdict, newest first.", type: [t["./verdicts/revision.dto.js"].RevisionView] },
                            "save": { summary: "Answers 409 `revision.stale` with the newest as `current` when `base` is not the newest.", type: t["./verdicts/revision.dto.js"].RevisionView },
                            "compare": { summary: "What a reader would see differently between two revisions.", type: t["./verdicts/revision.dto.js"].Comparison },
                            "get": { type: t["./verdicts/revision.dto.js"].RevisionWithDocument }
                        }
                    }]
            ]
        }
    };
};
