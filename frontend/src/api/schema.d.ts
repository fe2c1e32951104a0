// Made by `npm run generate` from backend/openapi.json.
export interface paths {
    "/api/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far people agree who rated the same claim blind: over all claims first, then by kind. */
        get: operations["Assessments_byKind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appearances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Appearances_remove"];
        options?: never;
        head?: never;
        patch: operations["Appearances_change"];
        trace?: never;
    };
    "/api/assessment-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you are asked to rate, the longest waiting first. */
        get: operations["Assessments_asked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment-requests/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the rating; it is kept as it is, and the finding opens. */
        post: operations["Assessments_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment-requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declines a request, or takes it back. */
        post: operations["Assessments_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change that was ever made. */
        get: operations["DeskReads_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capture-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every fetch that was tried, with what came of it. */
        get: operations["Attempts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Captures_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/captures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Captures_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/captures/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts several as they are proposed: each wholly or not at all, and one that is refused does not hold back the others. */
        post: operations["Suggestions_acceptAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/captures/{id}/appearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The passages marked in a capture, in the order of the text. */
        get: operations["Appearances_listInCapture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/captures/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes as they came, to be saved and looked at elsewhere. */
        get: operations["Captures_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/captures/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What in it is not the story, what it says of itself, and in which language it is. */
        get: operations["Captures_reading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/captures/{id}/suggestion-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads the capture anew. Answers 409 `suggestion_run.active` with the run as `current` while one is at work. */
        post: operations["Suggestions_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/captures/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest run, which tells how far it is, and the suggestions in the order of the text. */
        get: operations["Suggestions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/captures/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The extracted text as stored; positions of passages count its code points. */
        get: operations["Captures_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/captures/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A look before anything is kept. */
        post: operations["Captures_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest checklist of every kind of claim. */
        get: operations["Checklists_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklists/{kind}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a kind, newest first. */
        get: operations["Checklists_versions"];
        put?: never;
        post: operations["Checklists_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Appearances_removeCitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Chain_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to be careful of, and how high the claim and its evidence reach. To whoever is to rate the claim blind, as if
         *     there were no finding yet, and without what others said to the cautions.
         */
        get: operations["ClaimAnalysis_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/assessment-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a colleague for a rating of her own. Until she has given it, the finding is closed to her. */
        post: operations["Assessments_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Closed, with 403 `assessment.blind`, to whoever has yet to rate the claim. */
        get: operations["Assessments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/cautions/{rule}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers 409 `caution.stale` with the caution as `current` when what brought it about has changed. */
        post: operations["ClaimAnalysis_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/cautions/{rule}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caution is open again; what was said stays on file. */
        post: operations["ClaimAnalysis_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClaimChecks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/checklist/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a question, waives it with a reason, or takes either back. */
        post: operations["ClaimChecks_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/checklist/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves on to the newest version. */
        post: operations["ClaimChecks_moveTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oldest first. */
        get: operations["Review_listComments"];
        put?: never;
        post: operations["Review_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evidence_list"];
        put?: never;
        post: operations["Evidence_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps, reviews, revisions and editions, newest first. */
        get: operations["Review_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All revisions of the verdict, newest first. */
        get: operations["Verdicts_list"];
        put?: never;
        /** Answers 409 `revision.stale` with the newest as `current` when `base` is not the newest. */
        post: operations["Verdicts_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Verdicts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/revisions/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a reader would see differently between two revisions. */
        get: operations["Verdicts_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClaimChecks_list"];
        put?: never;
        post: operations["ClaimChecks_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/searches/{id}/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a search with a reason, or lets it count again. */
        post: operations["ClaimChecks_setStanding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the claim stands and which moves are open to the person who asks. */
        get: operations["Review_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Review_plan"];
        trace?: never;
    };
    "/api/claims/{claimId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a move. Answers 409 `claim.stale` with the state as `current` when somebody was faster. */
        post: operations["Review_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Claims_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Claims_change"];
        trace?: never;
    };
    "/api/claims/{id}/appearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Chain_addAppearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chain_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/chain/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the claim comes from, which of its origins are independent and why, and how its wording changed on the way. */
        get: operations["ChainAnalysis_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Chain_addCitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Edition_list"];
        put?: never;
        post: operations["Edition_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/hypotheses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClaimHypotheses_get"];
        put?: never;
        post: operations["ClaimHypotheses_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/hypotheses/{hypothesisId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the hypothesis out; what was said of it is kept, and it may come back. */
        delete: operations["ClaimHypotheses_retire"];
        options?: never;
        head?: never;
        patch: operations["ClaimHypotheses_change"];
        trace?: never;
    };
    "/api/claims/{id}/hypotheses/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Judges a cell in one's own name. Answers 409 `hypothesis_cell.stale` with `current` and `yours`. */
        put: operations["ClaimHypotheses_judge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/hypotheses/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds those of the five defaults that never stood here, in one step. */
        post: operations["ClaimHypotheses_addDefaults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/hypotheses/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimHypotheses_addRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/hypotheses/rows/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the row out; what was judged by it is kept, and it may come back. */
        delete: operations["ClaimHypotheses_retireRow"];
        options?: never;
        head?: never;
        patch: operations["ClaimHypotheses_changeRow"];
        trace?: never;
    };
    "/api/comments/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Evidence_remove"];
        options?: never;
        head?: never;
        patch: operations["Evidence_change"];
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Incidents_list"];
        put?: never;
        post: operations["Incidents_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Incidents_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Incidents_change"];
        trace?: never;
    };
    "/api/incidents/{id}/coded-attributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who attributed the incident to whom, as datasets that were imported have it: statements of others, not our claims. */
        get: operations["Coded_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/hypotheses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentHypotheses_get"];
        put?: never;
        post: operations["IncidentHypotheses_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/hypotheses/{hypothesisId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the hypothesis out; what was said of it is kept, and it may come back. */
        delete: operations["IncidentHypotheses_retire"];
        options?: never;
        head?: never;
        patch: operations["IncidentHypotheses_change"];
        trace?: never;
    };
    "/api/incidents/{id}/hypotheses/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Judges a cell in one's own name. Answers 409 `hypothesis_cell.stale` with `current` and `yours`. */
        put: operations["IncidentHypotheses_judge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/hypotheses/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds those of the five defaults that never stood here, in one step. */
        post: operations["IncidentHypotheses_addDefaults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/hypotheses/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncidentHypotheses_addRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/hypotheses/rows/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the row out; what was judged by it is kept, and it may come back. */
        delete: operations["IncidentHypotheses_retireRow"];
        options?: never;
        head?: never;
        patch: operations["IncidentHypotheses_changeRow"];
        trace?: never;
    };
    "/api/incidents/{id}/sayings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every claim about an incident: who says it, whom it blames, what contradicts it, what we published. */
        get: operations["Sayings_ofIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comes in by the link of an invitation, or sets a forgotten password anew. Then sign in. */
        post: operations["Session_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Parties_list"];
        put?: never;
        /** Answers 409 `party.exists` with the party as `current` when one of that kind goes by the name already. */
        post: operations["Parties_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Parties_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Parties_change"];
        trace?: never;
    };
    "/api/parties/{id}/sayings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a party claimed and how that held, and what is said of it. */
        get: operations["Sayings_ofParty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_list"];
        put?: never;
        /** Adds a person; the link in the answer is shown this once. */
        post: operations["People_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Takes effect at once. */
        patch: operations["People_change"];
        trace?: never;
    };
    "/api/people/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new link, also for a forgotten password; older links stop working. */
        post: operations["People_inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/assignable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom an editor can give a claim to: active checkers and editors. */
        get: operations["People_assignable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Queue_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Queue_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nothing to begin with is 404 `queue.empty`. */
        get: operations["Queue_next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims, parties, incidents and sources with these words. */
        get: operations["DeskReads_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_me"];
        put?: never;
        /** Signs in. A session that this browser had before ends. */
        post: operations["Session_signIn"];
        /** Signs out; when this answers, the session is dead everywhere. */
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every other session of hers ends. */
        post: operations["Session_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sources_list"];
        put?: never;
        post: operations["Sources_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sources_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Sources_change"];
        trace?: never;
    };
    "/api/suggestions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One suggestion, with all claims on file that may say the same; a long list may come with fewer. */
        get: operations["Suggestions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers 409 `suggestion.decided` with the suggestion and its decision as `current` when somebody was faster. */
        post: operations["Suggestions_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Suggestions_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Suggestions_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the suggestion again. A claim that was accepted from it is closed as long as nobody has worked on it since; else
         *     409 `suggestion.claim_touched`.
         */
        post: operations["Undo_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workflow as a table: every move, from where to where, by whom, and what it needs. */
        get: operations["Review_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptanceOutcome: {
            problem?: {
                code: string;
                detail: string;
            } | null;
            suggestion: components["schemas"]["SuggestionView"] | null;
            /** Format: uuid */
            suggestionId: string;
        };
        AcceptedAttribution: {
            /** @enum {string|null} */
            basis?: "attacker_confirms" | "security_community" | "receiver_government" | "media" | "third_party" | "receiver" | "contested" | "eu_institution" | "international_organisation" | "not_available" | null;
            /** @description When it was attributed. */
            dated?: components["schemas"]["PartialDate"];
            /** @enum {string|null} */
            nature?: "technical" | "political" | "legal" | null;
            /** @enum {string|null} */
            rung?: "infrastructure" | "persona" | "group" | "organisation" | "state" | null;
            /** @enum {string|null} */
            type?: "technical_report" | "self_attribution" | "direct_statement" | "anonymous_statement" | "type_unclear" | "political_statement" | "legal_action" | "media_report" | "media_and_report" | "political_and_legal" | "media_and_legal" | "not_available" | null;
        };
        AcceptInvitation: {
            /**
             * Format: password
             * @description 15 to 128 characters, and not easy to guess.
             */
            password: string;
            /** @description The part of the link after `#`. */
            token: string;
        };
        AcceptSuggestion: {
            /** @description For the kinds attribution, responsibility, denial and non_attribution. */
            accused?: components["schemas"]["PartyChoice"][];
            attribution?: components["schemas"]["AcceptedAttribution"] | null;
            /** @enum {string} */
            basis?: "witnessed" | "deduced" | "induced" | "told" | "speculation" | "unknown";
            /** @enum {string} */
            capacity?: "official" | "anonymous_official" | "vendor" | "victim" | "attacker" | "accused" | "expert" | "witness" | "anonymous" | "outlet" | "other";
            hedges?: string[];
            /** Format: uuid */
            incidentId?: string | null;
            /** @enum {string} */
            kind?: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other";
            /** @enum {string} */
            lineage?: "unstated" | "original" | "cited" | "unknown";
            passage?: components["schemas"]["QuotedWords"];
            /** @description For the kind quantity. */
            quantity?: components["schemas"]["QuantityFacet"] | null;
            speaker?: components["schemas"]["PartyChoice"] | null;
            /** @enum {string} */
            stance?: "states" | "denies" | "repeats";
            statement?: string;
            via?: components["schemas"]["PartyChoice"][];
        };
        AcceptSuggestions: {
            /**
             * Format: uuid
             * @description The incident that all of them are about.
             */
            incidentId?: string | null;
            suggestionIds: string[];
        };
        AcknowledgeCaution: {
            /** @description The ground of the caution as the person saw it; 409 when it has another by now. */
            ground: string;
            /** @description Kept, and shown to the editor who reviews. */
            reason: string;
        };
        AddAppearance: {
            /** @enum {string} */
            basis?: "witnessed" | "deduced" | "induced" | "told" | "speculation" | "unknown";
            /** @enum {string} */
            capacity: "official" | "anonymous_official" | "vendor" | "victim" | "attacker" | "accused" | "expert" | "witness" | "anonymous" | "outlet" | "other";
            /** Format: uuid */
            captureId: string;
            exact: string;
            hedges?: string[];
            /** @enum {string} */
            lineage?: "unstated" | "original" | "cited" | "unknown";
            /** @description The words just before. */
            prefix?: string;
            /** Format: uuid */
            speakerId?: string | null;
            /** @enum {string} */
            stance?: "states" | "denies" | "repeats";
            /** @description Code point position in the text at which they begin; needed only when the words stand there more than once. */
            starts?: number;
            /** @description The words just after. */
            suffix?: string;
        };
        AddAssessment: {
            /** @enum {string} */
            confidence: "low" | "moderate" | "high";
            /** @description Where it differs from the verdict, rating and rationale may be published beside it, without her name. */
            dissents: boolean;
            /** @enum {string} */
            rating: "supported" | "mostly_supported" | "mixed" | "misleading" | "refuted" | "unproven" | "contested" | "unverifiable";
            /** @description Plain text; `[1]` refers to evidence 1. */
            rationale: string;
            /** @enum {string} */
            utterance: "said" | "altered" | "not_said" | "unconfirmed";
        };
        AddCapture: {
            /**
             * Format: byte
             * @description With `upload`: the bytes of the file, at most 10 MB before the encoding.
             */
            contentBase64?: string;
            /**
             * @description With `upload`: its ending tells what it is.
             * @example article.html
             */
            fileName?: string;
            /** @enum {string} */
            method: "paste" | "upload" | "fetch";
            /** @description Either `{id}` of a known source, or the description of a new one. */
            source: components["schemas"]["KnownSource"] | components["schemas"]["AddSource"];
            /** @description With `paste`: the text as it was pasted, at most 10 MB. */
            text?: string;
            /**
             * Format: uri
             * @description With `fetch`: the page.
             */
            url?: string;
        };
        AddCitation: {
            /** Format: uuid */
            appearanceId: string;
            /** @enum {string} */
            kind: "quotes" | "paraphrases" | "translates" | "syndicates" | "relays";
            /** @description The words that show it; without them the citation is our assertion. */
            passage?: components["schemas"]["AddPassage"];
            /**
             * Format: uuid
             * @description Either this or `upstreamPartyId`.
             */
            upstreamAppearanceId?: string;
            /** Format: uuid */
            upstreamPartyId?: string;
        };
        AddClaimWithAppearance: {
            appearance?: components["schemas"]["AddAppearance"];
            /** @description For the kinds attribution, responsibility, denial and non_attribution. */
            attribution?: components["schemas"]["AttributionFacet"] | null;
            /** Format: uuid */
            incidentId?: string | null;
            /** @enum {string} */
            kind?: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other";
            /**
             * @description Language of the statement; `en` unless said otherwise.
             * @example en
             */
            language?: string;
            /** @description For the kind quantity. */
            quantity?: components["schemas"]["QuantityFacet"] | null;
            statement: string;
        };
        AddComment: {
            /**
             * @description No approval while it is open.
             * @default false
             */
            blocking: boolean;
            body: string;
        };
        AddEdition: {
            /** @description Hash of the approved revision. */
            hash: string;
            /** @description The version that you saw. */
            version: number;
        };
        AddEvidence: {
            /** Format: uuid */
            captureId: string;
            /** @enum {number} */
            credibility: 1 | 2 | 3 | 4 | 5 | 6;
            exact: string;
            note?: string;
            /** @description The words just before. */
            prefix?: string;
            proof?: ("ip_geolocation" | "infrastructure" | "tool_reuse" | "code_similarity" | "language_traces" | "working_hours" | "operator" | "logs" | "traffic_data" | "examination" | "legal_record" | "statement" | "screenshot" | "sample" | "comparison" | "maintenance_notice" | "original_text")[];
            /** @enum {string} */
            reliability: "A" | "B" | "C" | "D" | "E" | "F";
            /** @enum {string|null} */
            rung?: "infrastructure" | "persona" | "group" | "organisation" | "state" | null;
            /** @enum {string} */
            stance: "supports" | "undermines" | "context";
            /** @description Code point position in the text at which they begin; needed only when the words stand there more than once. */
            starts?: number;
            /** @description The words just after. */
            suffix?: string;
            withheld?: boolean;
            withheldReason?: string | null;
        };
        AddHypothesis: {
            title: string;
        };
        AddIncident: {
            /** @description The whole list. */
            interests?: components["schemas"]["AddInterest"][];
            occurred?: components["schemas"]["Occurred"];
            /** @description Ids of the parties it happened to; the whole list. */
            receivers?: string[];
            summary?: string;
            /**
             * @description ATT&CK techniques such as T1498 or T1498.001.
             * @example [
             *       "T1498.001"
             *     ]
             */
            techniques?: string[];
            title: string;
        };
        AddInterest: {
            note?: string;
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            stake: "victim" | "victim_state" | "accused" | "self_proclaimed_attacker" | "vendor" | "rival_state" | "none_known";
        };
        AddParty: {
            /** @description Other names under which the same party appears. */
            aliases?: string[];
            description?: string;
            externalIds?: components["schemas"]["ExternalIds"];
            /** @enum {string} */
            kind: "person" | "organisation" | "state" | "group" | "account" | "outlet" | "unnamed";
            name: string;
        };
        AddPassage: {
            /** Format: uuid */
            captureId: string;
            exact: string;
            /** @description The words just before. */
            prefix?: string;
            /** @description Code point position in the text at which they begin; needed only when the words stand there more than once. */
            starts?: number;
            /** @description The words just after. */
            suffix?: string;
        };
        AddReview: {
            /** @enum {string} */
            decision: "approve" | "return";
            /** @description Needed for a return: what is to be mended. */
            note?: string;
            /** @description Hash of the revision that the editor read. */
            revisionHash: string;
            /** @description The version that you saw. */
            version: number;
        };
        AddRows: {
            /** @enum {string} */
            credibility?: "low" | "medium" | "high";
            evidenceIds?: string[];
            /** @enum {string} */
            relevance?: "low" | "medium" | "high";
            words?: string;
        };
        AddSearch: {
            found: string;
            /**
             * Format: date
             * @example 2026-03-20
             */
            on: string;
            /** @description The words exactly as they were typed. */
            query: string;
            /** @description The archive, database or site. */
            where: string;
        };
        AddSource: {
            authors?: string[];
            /** @enum {string} */
            kind: "article" | "post" | "statement" | "report" | "broadcast" | "transcript" | "legal" | "dataset" | "other";
            /**
             * @description `en` unless said otherwise.
             * @example en
             */
            language?: string;
            published?: components["schemas"]["PartialDate"];
            /**
             * Format: uuid
             * @description The party that put it out; null when nobody knows.
             */
            publisherId?: string | null;
            title: string;
            /** Format: uri */
            url?: string | null;
        };
        AgreementView: {
            /** @description Rated by at least two people who had not seen each other's rating. */
            claims: number;
            /**
             * @description Null for all kinds together.
             * @enum {string|null}
             */
            kind: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other" | null;
            /** @description Over all eight ratings: the same or not. */
            nominal: components["schemas"]["CoefficientView"];
            /** @description Over the five ratings with a number, by their order. */
            ordinal: components["schemas"]["CoefficientView"];
            /** @description Share of pairs of ratings that are the same, 0 to 100. */
            percent: number | null;
            raters: number;
        };
        AnalystView: {
            analyst: components["schemas"]["PersonRef"];
            sensitivities: components["schemas"]["SensitivityView"][];
            standings: components["schemas"]["StandingView"][];
            tellings: components["schemas"]["TellingView"][];
        };
        AnswerCheck: {
            /**
             * Format: uuid
             * @description Id of the newest answer that you saw, null for none.
             */
            after?: string | null;
            evidence?: number[];
            key: string;
            /** @enum {string} */
            outcome: "answered" | "waived" | "open";
            /** @description Why the question does not matter here; readers see it. */
            reason?: string | null;
            searches?: string[];
            /** @description The version that you saw; 0 for none. */
            version: number;
            /** @description The answer. */
            words?: string | null;
        };
        AppearanceView: {
            /** @enum {string} */
            basis: "witnessed" | "deduced" | "induced" | "told" | "speculation" | "unknown";
            /** @enum {string} */
            capacity: "official" | "anonymous_official" | "vendor" | "victim" | "attacker" | "accused" | "expert" | "witness" | "anonymous" | "outlet" | "other";
            /** Format: uuid */
            claimId: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["PersonRef"];
            hedges: string[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            lineage: "unstated" | "original" | "cited" | "unknown";
            passage: components["schemas"]["PassageView"];
            source: components["schemas"]["SourceRef"];
            speaker: components["schemas"]["PartyRef"] | null;
            /** @enum {string} */
            stance: "states" | "denies" | "repeats";
            version: number;
        };
        AskedOfYou: {
            /** Format: date-time */
            askedAt: string;
            askedBy: components["schemas"]["PersonRef"];
            claim: components["schemas"]["ClaimToRate"];
            /** Format: uuid */
            id: string;
        };
        AskForAssessment: {
            /** Format: uuid */
            personId: string;
        };
        AssessmentRequestView: {
            /** Format: date-time */
            askedAt: string;
            askedBy: components["schemas"]["PersonRef"];
            /** Format: uuid */
            id: string;
            person: components["schemas"]["PersonRef"];
        };
        AssessmentView: {
            /** Format: date-time */
            at: string;
            /**
             * @description What that revision said.
             * @enum {string}
             */
            comparedRating: "supported" | "mostly_supported" | "mixed" | "misleading" | "refuted" | "unproven" | "contested" | "unverifiable";
            /** @description Number of the revision that it was compared with when it was given. */
            comparedWith: number;
            /** @enum {string} */
            confidence: "low" | "moderate" | "high";
            dissents: boolean;
            /** Format: uuid */
            id: string;
            person: components["schemas"]["PersonRef"];
            /** @enum {string} */
            rating: "supported" | "mostly_supported" | "mixed" | "misleading" | "refuted" | "unproven" | "contested" | "unverifiable";
            rationale: string;
            /** @enum {string} */
            utterance: "said" | "altered" | "not_said" | "unconfirmed";
        };
        AttemptPage: {
            items: components["schemas"]["CaptureAttempt"][];
            next?: string;
            total: number;
            totalIsCapped: boolean;
        };
        AttributionFacet: {
            /** @description Ids of the accused parties. */
            accused?: string[];
            /** @enum {string|null} */
            basis?: "attacker_confirms" | "security_community" | "receiver_government" | "media" | "third_party" | "receiver" | "contested" | "eu_institution" | "international_organisation" | "not_available" | null;
            /** @description When it was attributed. */
            dated?: components["schemas"]["PartialDate"];
            /** @enum {string|null} */
            nature?: "technical" | "political" | "legal" | null;
            /** @enum {string|null} */
            rung?: "infrastructure" | "persona" | "group" | "organisation" | "state" | null;
            /** @enum {string|null} */
            type?: "technical_report" | "self_attribution" | "direct_statement" | "anonymous_statement" | "type_unclear" | "political_statement" | "legal_action" | "media_report" | "media_and_report" | "political_and_legal" | "media_and_legal" | "not_available" | null;
        };
        AttributionView: {
            accused: components["schemas"]["PartyRef"][];
            /** @enum {string|null} */
            basis: "attacker_confirms" | "security_community" | "receiver_government" | "media" | "third_party" | "receiver" | "contested" | "eu_institution" | "international_organisation" | "not_available" | null;
            dated: components["schemas"]["PartialDate"];
            /** @enum {string|null} */
            nature: "technical" | "political" | "legal" | null;
            /** @enum {string|null} */
            rung: "infrastructure" | "persona" | "group" | "organisation" | "state" | null;
            /** @enum {string|null} */
            type: "technical_report" | "self_attribution" | "direct_statement" | "anonymous_statement" | "type_unclear" | "political_statement" | "legal_action" | "media_report" | "media_and_report" | "political_and_legal" | "media_and_legal" | "not_available" | null;
        };
        AuditPage: {
            items: components["schemas"]["AuditView"][];
            next?: string;
            total: number;
            totalIsCapped: boolean;
        };
        AuditView: {
            /** @enum {string} */
            act: "added" | "changed" | "removed";
            /** @description Null when Ascribe acted by itself. */
            actor: components["schemas"]["PersonRef"] | null;
            /** Format: date-time */
            at: string;
            /** @description Each field with what it was and what it became. */
            changes: {
                [key: string]: unknown[];
            };
            /** Format: uuid */
            claimId: string | null;
            id: string;
            subject: string;
            /** Format: uuid */
            subjectId: string;
            /** @description Why the fields are left out, where they are. */
            withheld?: string;
        };
        Author: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        BoilerplateStretch: {
            ends: number;
            starts: number;
            why: string;
        };
        BoilerplateView: {
            ends: number;
            starts: number;
            why: string;
        };
        CaptureAdded: {
            alreadyCaptured: components["schemas"]["CaptureView"][];
            /** Format: date-time */
            capturedAt: string;
            capturedBy: components["schemas"]["PersonRef"];
            fetched: components["schemas"]["FetchedFrom"] | null;
            /** Format: uuid */
            id: string;
            known: components["schemas"]["KnownArticle"][];
            length: number;
            /** @enum {string} */
            method: "paste" | "upload" | "fetch";
            mime: string;
            note: string;
            /** @enum {string} */
            result: "ok" | "partial" | "auth_walled" | "blocked" | "gone" | "error";
            sha256: string;
            size: number;
            /** Format: uuid */
            sourceId: string;
        };
        CaptureAttempt: {
            /** Format: date-time */
            attemptedAt: string;
            attemptedBy: components["schemas"]["PersonRef"];
            /** Format: uuid */
            captureId: string | null;
            /** @enum {string} */
            cause: "read" | "cut_short" | "paywall" | "sign_in" | "robot_check" | "forbidden" | "too_many_requests" | "withheld_by_law" | "not_found" | "no_such_site" | "server_error" | "not_a_document" | "unreadable" | "private_address" | "unreachable" | "insecure" | "timed_out" | "too_large" | "inflates" | "too_many_redirects" | "bad_redirect" | "not_http";
            contentType: string | null;
            /** Format: date-time */
            fetchedAt: string;
            finalUrl: string;
            /** Format: uuid */
            id: string;
            redirects: string[];
            /** @enum {string} */
            result: "ok" | "partial" | "auth_walled" | "blocked" | "gone" | "error";
            status: number | null;
            url: string;
            words: string;
        };
        CapturePreview: {
            /** @enum {string} */
            cause: "read" | "cut_short" | "paywall" | "sign_in" | "robot_check" | "forbidden" | "too_many_requests" | "withheld_by_law" | "not_found" | "no_such_site" | "server_error" | "not_a_document" | "unreadable" | "private_address" | "unreachable" | "insecure" | "timed_out" | "too_large" | "inflates" | "too_many_redirects" | "bad_redirect" | "not_http";
            fetched: components["schemas"]["FetchedFrom"] | null;
            /** @description The first lines of the story. */
            firstLines: string;
            found: components["schemas"]["FoundView"];
            /** @description What to do when it cannot be kept so. */
            instead: ("paste" | "upload")[];
            /** @description What is on file already and seems to be the same, the surest first. */
            known: components["schemas"]["KnownArticle"][];
            language: string | null;
            /** @description Of the whole text, in Unicode code points; 0 when there is none. */
            length: number;
            /** @description What to know about how its text was found. */
            note: string;
            /** @enum {string} */
            result: "ok" | "partial" | "auth_walled" | "blocked" | "gone" | "error";
            /** @description Both in a sentence, with what to do instead when there is nothing to keep. */
            words: string;
        };
        CaptureReading: {
            boilerplate: components["schemas"]["BoilerplateStretch"][];
            found: components["schemas"]["FoundView"];
            language: string | null;
            note: string;
        };
        CaptureView: {
            /** Format: date-time */
            capturedAt: string;
            capturedBy: components["schemas"]["PersonRef"];
            fetched: components["schemas"]["FetchedFrom"] | null;
            /** Format: uuid */
            id: string;
            length: number;
            /** @enum {string} */
            method: "paste" | "upload" | "fetch";
            mime: string;
            note: string;
            /** @enum {string} */
            result: "ok" | "partial" | "auth_walled" | "blocked" | "gone" | "error";
            sha256: string;
            size: number;
            /** Format: uuid */
            sourceId: string;
        };
        CautionAnswerView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRef"];
            reason: string;
        };
        CautionView: {
            /** @description The acknowledgement that holds. */
            acknowledged: components["schemas"]["CautionAnswerView"] | null;
            /** @enum {string} */
            audience: "reader" | "editor";
            /** @description What was said to it before the record changed; it is open again. */
            earlier: components["schemas"]["CautionAnswerView"] | null;
            /** @description What in the record brought it about. */
            facts: string[];
            /** @description Stands for the facts: an acknowledgement holds as long as it stays the same. */
            ground: string;
            /** @example P-01 */
            id: string;
            name: string;
            /**
             * @description A blocking one stops the submission until it is acknowledged.
             * @enum {string}
             */
            severity: "blocking" | "warning";
            /** @description Why there is such a rule. */
            source: string;
            /** @description As readers would see it. */
            words: string;
        };
        CellView: {
            /** Format: uuid */
            analystId: string;
            /** Format: uuid */
            hypothesisId: string;
            /** @enum {string|null} */
            mark: "CC" | "C" | "N" | "I" | "II" | "NA" | null;
            /** Format: uuid */
            rowId: string;
            version: number;
        };
        Chain: {
            appearances: components["schemas"]["AppearanceView"][];
            citations: components["schemas"]["CitationView"][];
            origins: components["schemas"]["OriginsView"];
        };
        ChainAnalysisView: {
            /** @description Outlets and parties that have it from each other. */
            circles: components["schemas"]["CircleView"][];
            /** @description Steps of the longest way from an origin to what we captured. */
            depth: number;
            /** @description One for each citation of a captured passage. */
            drifts: components["schemas"]["DriftView"][];
            first: components["schemas"]["FirstAppearanceView"];
            independent: components["schemas"]["IndependenceView"];
            origins: components["schemas"]["ChainOriginView"][];
            /** @description How many put it out; a source without a known publisher is one of its own. */
            outlets: number;
            passings: components["schemas"]["PassingView"][];
            /** @description “14 outlets, 1 origin”. */
            phrase: string;
            stations: components["schemas"]["StationView"][];
            ties: components["schemas"]["TieView"][];
        };
        ChainOriginView: {
            party: components["schemas"]["ChainPartyView"];
            /** @description Whether what is on file lets it stand by itself. */
            stands: boolean;
            /** @description Ids of the appearances through which it is known. */
            through: string[];
            /** @description Why it is not shown to stand by itself. */
            why: string | null;
        };
        ChainPartyView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Change: {
            /** @description Null when it was removed. */
            after: string | null;
            /** @description Null when it was added. */
            before: string | null;
            /** @description The same in words. */
            label: string;
            /** @description Where in the document, such as `verdict.rationale` or `evidence[2].note`. */
            path: string;
            /** @description Word by word, where both sides are running text. */
            words?: components["schemas"]["WordRun"][];
        };
        ChangeAppearance: {
            /** @enum {string} */
            basis?: "witnessed" | "deduced" | "induced" | "told" | "speculation" | "unknown";
            /** @enum {string} */
            capacity?: "official" | "anonymous_official" | "vendor" | "victim" | "attacker" | "accused" | "expert" | "witness" | "anonymous" | "outlet" | "other";
            exact?: string;
            hedges?: string[];
            /** @enum {string} */
            lineage?: "unstated" | "original" | "cited" | "unknown";
            /** @description The words just before. */
            prefix?: string;
            /** Format: uuid */
            speakerId?: string | null;
            /** @enum {string} */
            stance?: "states" | "denies" | "repeats";
            /** @description Code point position in the text at which they begin; needed only when the words stand there more than once. */
            starts?: number;
            /** @description The words just after. */
            suffix?: string;
            /** @description The version that you saw. */
            version: number;
        };
        ChangeClaim: {
            /** @description For the kinds attribution, responsibility, denial and non_attribution. */
            attribution?: components["schemas"]["AttributionFacet"] | null;
            /** Format: uuid */
            incidentId?: string | null;
            /** @enum {string} */
            kind?: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other";
            /**
             * @description Language of the statement; `en` unless said otherwise.
             * @example en
             */
            language?: string;
            /** @description For the kind quantity. */
            quantity?: components["schemas"]["QuantityFacet"] | null;
            statement?: string;
            /** @description The version that you saw. */
            version: number;
        };
        ChangeEvidence: {
            /** @enum {number} */
            credibility?: 1 | 2 | 3 | 4 | 5 | 6;
            note?: string;
            proof?: ("ip_geolocation" | "infrastructure" | "tool_reuse" | "code_similarity" | "language_traces" | "working_hours" | "operator" | "logs" | "traffic_data" | "examination" | "legal_record" | "statement" | "screenshot" | "sample" | "comparison" | "maintenance_notice" | "original_text")[];
            /** @enum {string} */
            reliability?: "A" | "B" | "C" | "D" | "E" | "F";
            /** @enum {string|null} */
            rung?: "infrastructure" | "persona" | "group" | "organisation" | "state" | null;
            /** @enum {string} */
            stance?: "supports" | "undermines" | "context";
            /** @description The version that you saw. */
            version: number;
            withheld?: boolean;
            withheldReason?: string | null;
        };
        ChangeHypothesis: {
            place?: number;
            retired?: boolean;
            title?: string;
            /** @description The version that you saw. */
            version: number;
        };
        ChangeIncident: {
            /** @description The whole list. */
            interests?: components["schemas"]["AddInterest"][];
            occurred?: components["schemas"]["Occurred"];
            /** @description Ids of the parties it happened to; the whole list. */
            receivers?: string[];
            summary?: string;
            /**
             * @description ATT&CK techniques such as T1498 or T1498.001.
             * @example [
             *       "T1498.001"
             *     ]
             */
            techniques?: string[];
            title?: string;
            /** @description The version that you saw. */
            version: number;
        };
        ChangeParty: {
            /** @description Other names under which the same party appears. */
            aliases?: string[];
            description?: string;
            externalIds?: components["schemas"]["ExternalIds"];
            /** @enum {string} */
            kind?: "person" | "organisation" | "state" | "group" | "account" | "outlet" | "unnamed";
            name?: string;
            /** @description The version that you saw. */
            version: number;
        };
        ChangePassword: {
            /** Format: password */
            current: string;
            /**
             * Format: password
             * @description 15 to 128 characters, and not easy to guess.
             */
            next: string;
        };
        ChangePerson: {
            name?: string;
            /** @enum {string} */
            role?: "checker" | "editor" | "admin" | "auditor";
            /**
             * @description Disabling ends her sessions at once.
             * @enum {string}
             */
            status?: "active" | "disabled";
            /** @description Of the person as you saw her. */
            version: number;
        };
        ChangeRow: {
            /** @enum {string} */
            credibility?: "low" | "medium" | "high";
            place?: number;
            /** @enum {string} */
            relevance?: "low" | "medium" | "high";
            retired?: boolean;
            /** @description The version that you saw. */
            version: number;
            words?: string;
        };
        ChangeSource: {
            authors?: string[];
            /** @enum {string} */
            kind?: "article" | "post" | "statement" | "report" | "broadcast" | "transcript" | "legal" | "dataset" | "other";
            /**
             * @description `en` unless said otherwise.
             * @example en
             */
            language?: string;
            published?: components["schemas"]["PartialDate"];
            /**
             * Format: uuid
             * @description The party that put it out; null when nobody knows.
             */
            publisherId?: string | null;
            title?: string;
            /** Format: uri */
            url?: string | null;
            /** @description The version that you saw. */
            version: number;
        };
        CheckAnswerView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRef"];
            /** @description Numbers of evidence that is still there. */
            evidence: number[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            outcome: "answered" | "waived" | "open";
            /** @description The question as it was when it was answered. */
            question: string;
            reason: string | null;
            /** @description Searches that still stand. */
            searches: string[];
            words: string | null;
        };
        ChecklistItemInput: {
            /** @enum {string} */
            demands: "words" | "evidence" | "search";
            help?: string;
            key?: string | null;
            question: string;
        };
        ChecklistItemView: {
            /**
             * @description Words alone; evidence or a search besides; or a search of the log.
             * @enum {string}
             */
            demands: "words" | "evidence" | "search";
            help: string;
            /** @description By it an answer finds the question in a later version. */
            key: string;
            question: string;
        };
        ChecklistView: {
            items: components["schemas"]["ChecklistItemView"][];
            /** @enum {string} */
            kind: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other";
            /** @description What is new in this version, and why. */
            note: string;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description Null for what came with the program. */
            publishedBy: components["schemas"]["PersonRef"] | null;
            /** @description 0 for a kind that never had a checklist. */
            version: number;
        };
        CheckView: {
            /** @description The newest answer, also where it was taken back. */
            answer: components["schemas"]["CheckAnswerView"] | null;
            /**
             * @description Words alone; evidence or a search besides; or a search of the log.
             * @enum {string}
             */
            demands: "words" | "evidence" | "search";
            help: string;
            /** @description By it an answer finds the question in a later version. */
            key: string;
            /**
             * @description What the newest answer no longer brings, because evidence was removed, a search withdrawn, or more is demanded.
             * @enum {string|null}
             */
            lacks: "words" | "reason" | "evidence" | "search" | null;
            /** @enum {string} */
            outcome: "answered" | "waived" | "open";
            question: string;
        };
        CircleView: {
            /** @description Ids of outlets and parties, each of which has it from the next. */
            ids: string[];
            words: string;
        };
        CitationView: {
            /** Format: uuid */
            appearanceId: string;
            asserted: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "quotes" | "paraphrases" | "translates" | "syndicates" | "relays";
            passage: components["schemas"]["PassageView"] | null;
            upstream: components["schemas"]["UpstreamAppearance"] | components["schemas"]["UpstreamParty"];
        };
        ClaimAnalysis: {
            /** @description Those that fire, by number. */
            cautions: components["schemas"]["CautionView"][];
            ladder: components["schemas"]["LadderView"];
        };
        ClaimAssessments: {
            /** @description Oldest first. */
            assessments: components["schemas"]["AssessmentView"][];
            /** @description Active checkers and editors who have neither held the claim nor written or judged its finding. */
            candidates: components["schemas"]["PersonRef"][];
            /** @description Not yet answered. */
            open: components["schemas"]["AssessmentRequestView"][];
            /** @description Why you may not ask anybody; absent when you may. */
            whyNot?: string;
        };
        ClaimChecklist: {
            begun: boolean;
            items: components["schemas"]["CheckView"][];
            /**
             * @description Null while nobody has said what kind of claim it is.
             * @enum {string|null}
             */
            kind: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other" | null;
            /** @description The newest version when it is a later one; moving to it is somebody’s own act. */
            newer: components["schemas"]["ChecklistView"] | null;
            /** @description The version it answers, or would if it were begun now; 0 where this kind has no checklist. */
            version: number;
        };
        ClaimMatch: {
            claim: components["schemas"]["StandingClaim"];
            score: number;
            /** @enum {string} */
            why: "same_passage" | "similar";
        };
        ClaimSaying: {
            accused: components["schemas"]["PartyRef"][];
            /** @enum {string|null} */
            basis: "attacker_confirms" | "security_community" | "receiver_government" | "media" | "third_party" | "receiver" | "contested" | "eu_institution" | "international_organisation" | "not_available" | null;
            /** @description Those in whose mouth it is put; those who repeat it where there is nobody else. */
            claimants: components["schemas"]["PartyRef"][];
            conflicts: components["schemas"]["SayingConflicts"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other" | null;
            /**
             * @description As published; null while nothing is.
             * @enum {string|null}
             */
            outcome: "supported" | "mostly_supported" | "mixed" | "misleading" | "refuted" | "unproven" | "contested" | "unverifiable" | "void" | null;
            /** @enum {string|null} */
            rung: "infrastructure" | "persona" | "group" | "organisation" | "state" | null;
            /** @description When it was said: the date of the attribution, else of the oldest source. */
            said: components["schemas"]["PartialDate"];
            /** @enum {string} */
            stage: "inbox" | "queued" | "in_work" | "in_review" | "approved" | "settled" | "on_hold" | "closed";
            statement: string;
        };
        ClaimState: {
            /** @description Everyone who touched what readers would see, or submitted it; none of them may approve it. */
            contributors: components["schemas"]["PersonRef"][];
            moves: components["schemas"]["OpenMove"][];
            state: components["schemas"]["StateView"];
            underReview?: components["schemas"]["UnderReview"];
        };
        ClaimToRate: {
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other" | null;
            statement: string;
        };
        ClaimView: {
            attribution: components["schemas"]["AttributionView"] | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["PersonRef"];
            /** Format: uuid */
            id: string;
            incident: components["schemas"]["IncidentRef"] | null;
            /** @enum {string|null} */
            kind: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other" | null;
            language: string;
            quantity: components["schemas"]["QuantityView"] | null;
            statement: string;
            version: number;
        };
        CodedAttribution: {
            actor: components["schemas"]["CodedName"];
            basis: ("attacker_confirms" | "security_community" | "receiver_government" | "media" | "third_party" | "receiver" | "contested" | "eu_institution" | "international_organisation" | "not_available")[];
            company: components["schemas"]["CodedName"];
            country: components["schemas"]["CodedName"];
            /** Format: uuid */
            id: string;
            initiator: components["schemas"]["CodedName"];
            /** @description In the dataset's words, such as `Non-state-group`. */
            initiatorCategory: string;
            initiatorCountry: components["schemas"]["CodedName"];
            initiatorSubcategory: string;
            legalReferences: string[];
            provenance: components["schemas"]["CodedProvenance"];
            /** @description Null when the dataset does not say. */
            settled: boolean | null;
            sources: string[];
            /**
             * @description Whether the sources are of this statement, of all attributions of the incident, or of the incident.
             * @enum {string}
             */
            sourcesOf: "statement" | "attributions" | "incident" | "none";
            stated: components["schemas"]["PartialDate"];
            types: ("technical_report" | "self_attribution" | "direct_statement" | "anonymous_statement" | "type_unclear" | "political_statement" | "legal_action" | "media_report" | "media_and_report" | "political_and_legal" | "media_and_legal" | "not_available")[];
        };
        CodedName: {
            /** @enum {string} */
            given: "named" | "unknown" | "not_available" | "not_coded";
            /** @description Null when nobody is named, and for regions, which are nobody. */
            party: components["schemas"]["PartyRef"] | null;
            /** @description As it stands in the dataset. */
            written: string;
        };
        CodedPage: {
            items: components["schemas"]["CodedAttribution"][];
            next?: string;
            total: number;
            totalIsCapped: boolean;
        };
        CodedProvenance: {
            /** @description Empty when the dataset gives none. */
            attribution: string;
            /** @example eurepoc */
            dataset: string;
            /** Format: date-time */
            importedAt: string;
            /** @description The dataset's own numbers. */
            incident: string;
            line: number;
            /** @example 1.1 */
            release: string | null;
        };
        CoefficientView: {
            /** @description 1 is agreement throughout, 0 what chance would give. */
            alpha: number | null;
            /** @description With at least two ratings on this scale. */
            claims: number;
            high: number | null;
            /** @description Null, with an alpha, where the claims are too few or too much alike for an interval. */
            low: number | null;
            /**
             * @description Why there is no alpha: too few ratings, or all of them the same.
             * @enum {string|null}
             */
            why: "few" | "same" | null;
        };
        CommentView: {
            author: components["schemas"]["PersonRef"];
            blocking: boolean;
            body: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            resolvedAt: string | null;
            resolvedBy: components["schemas"]["PersonRef"] | null;
        };
        Comparison: {
            changes: components["schemas"]["Change"][];
        };
        CountedView: {
            counted: string;
            text: string;
            unit: string;
            value: number | null;
        };
        DecisionView: {
            /** @enum {string} */
            act: "accepted" | "merged" | "dismissed" | "undone";
            /** Format: uuid */
            appearanceId: string | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRef"];
            claim: components["schemas"]["StandingClaim"] | null;
            edited: {
                [key: string]: unknown[];
            };
            note: string;
            /** @enum {string|null} */
            reason: "opinion" | "prediction" | "not_checkable" | "not_about_incident" | "wrong_passage" | "duplicate" | "other" | null;
        };
        DefaultHypothesis: {
            /** @enum {string} */
            origin: "H1" | "H2" | "H3" | "H4" | "H5";
            title: string;
        };
        DismissSuggestion: {
            /** @description Needed with `other`. */
            note?: string;
            /** @enum {string} */
            reason: "opinion" | "prediction" | "not_checkable" | "not_about_incident" | "wrong_passage" | "duplicate" | "other";
        };
        DisputeView: {
            /** @enum {string} */
            apart: "opposed" | "differ" | "degree";
            /** Format: uuid */
            hypothesis: string;
            /** Format: uuid */
            row: string;
        };
        DivisionView: {
            disputes: number;
            firstFor: number;
            /** Format: uuid */
            hypothesis: string;
            least: number;
            most: number;
            opposed: number;
        };
        DriftView: {
            changes: components["schemas"]["WordingChange"][];
            /**
             * @description Across languages, and in one without a list of words, figures alone can be compared.
             * @enum {string}
             */
            compared: "words" | "figures_other_language" | "figures_no_list";
            /** @description Word by word, from upstream down; null when the two are the same or better read beside each other. */
            diff: components["schemas"]["WordingRun"][] | null;
            /** @description Id of the appearance that cites. */
            from: string;
            isSame: boolean;
            /** @description Id of the appearance that it has it from. */
            to: string;
        };
        EditionView: {
            approvedBy: components["schemas"]["PersonRef"];
            hash: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "initial" | "update" | "clarification" | "correction_minor" | "correction_major" | "void";
            number: number;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: components["schemas"]["PersonRef"];
            /** @description Why there is a later edition; empty for the first. */
            reason: string;
            /** @description The verdict stands at /verdicts/ and this. */
            slug: string;
        };
        EvidenceView: {
            /** Format: uuid */
            claimId: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["PersonRef"];
            /** @enum {number} */
            credibility: 1 | 2 | 3 | 4 | 5 | 6;
            /** Format: uuid */
            id: string;
            note: string;
            /** @description What `[1]` in a rationale refers to; never given to other evidence of this claim. */
            number: number;
            passage: components["schemas"]["PassageView"];
            proof: ("ip_geolocation" | "infrastructure" | "tool_reuse" | "code_similarity" | "language_traces" | "working_hours" | "operator" | "logs" | "traffic_data" | "examination" | "legal_record" | "statement" | "screenshot" | "sample" | "comparison" | "maintenance_notice" | "original_text")[];
            /** @enum {string} */
            reliability: "A" | "B" | "C" | "D" | "E" | "F";
            /** @enum {string|null} */
            rung: "infrastructure" | "persona" | "group" | "organisation" | "state" | null;
            source: components["schemas"]["SourceRef"];
            /** @enum {string} */
            stance: "supports" | "undermines" | "context";
            version: number;
            withheld: boolean;
            withheldReason: string | null;
        };
        ExternalIds: {
            /** @example G0007 */
            attack?: string;
            /** @example Q159 */
            wikidata?: string;
        };
        FetchedFrom: {
            contentType: string | null;
            /** Format: date-time */
            fetchedAt: string;
            finalUrl: string;
            redirects: string[];
            status: number | null;
            url: string;
        };
        FieldProblem: {
            detail: string;
            /** @description Path in the input, such as `spans[2].starts`. */
            field: string;
        };
        FirstAppearanceView: {
            /** @description Citations in which the one that cites is dated before what it cites. */
            contradictions: components["schemas"]["NeighboursView"][];
            /** @description The one that is first, or those among which the dates do not decide. */
            ids: string[];
            isCertain: boolean;
            /** @description Those of them without a date. */
            undated: string[];
            words: string;
        };
        Found: {
            claims: components["schemas"]["FoundClaim"][];
            incidents: components["schemas"]["IncidentRef"][];
            parties: components["schemas"]["PartyRef"][];
            sources: components["schemas"]["FoundSource"][];
        };
        FoundClaim: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            stage: "inbox" | "queued" | "in_work" | "in_review" | "approved" | "settled" | "on_hold" | "closed";
            statement: string;
        };
        FoundSource: {
            /** Format: uuid */
            id: string;
            /** @description Name of the publisher, when there is one. */
            publisher: string | null;
            title: string;
        };
        FoundView: {
            authors: string[];
            canonicalUrl: string | null;
            outlet: string | null;
            published: components["schemas"]["PartialDate"];
            title: string | null;
            url: string | null;
        };
        HistoryEntry: {
            /** @description Null when the system acted. */
            actor: components["schemas"]["PersonRef"] | null;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            decision?: "approve" | "return";
            /** @enum {string} */
            fromStage?: "inbox" | "queued" | "in_work" | "in_review" | "approved" | "settled" | "on_hold" | "closed";
            hash?: string;
            /** @enum {string} */
            kind?: "initial" | "update" | "clarification" | "correction_minor" | "correction_major" | "void";
            /** @enum {string} */
            move?: "accept" | "take" | "assign" | "submit" | "release" | "expire" | "approve" | "return" | "publish" | "schedule" | "unschedule" | "recall" | "reopen" | "hold" | "resume" | "close" | "reconsider";
            note?: string;
            /** @description Of the revision or the edition. */
            number?: number;
            reason?: string;
            /** @enum {string} */
            toStage?: "inbox" | "queued" | "in_work" | "in_review" | "approved" | "settled" | "on_hold" | "closed";
            /** @enum {string} */
            what: "step" | "review" | "revision" | "edition";
        };
        HypothesisView: {
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            origin: "H1" | "H2" | "H3" | "H4" | "H5" | null;
            retired: boolean;
            title: string;
            version: number;
        };
        IncidentPage: {
            items: components["schemas"]["IncidentView"][];
            next?: string;
            total: number;
            totalIsCapped: boolean;
        };
        IncidentRef: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
        };
        IncidentSayings: {
            claims: components["schemas"]["ClaimSaying"][];
            /** @description How many there are in all. */
            total: number;
        };
        IncidentView: {
            /** @description How many claims are made about it. */
            claims: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            interests: components["schemas"]["Interest"][];
            occurred: components["schemas"]["Occurred"];
            receivers: components["schemas"]["PartyRef"][];
            slug: string;
            summary: string;
            techniques: string[];
            title: string;
            version: number;
        };
        IndependenceView: {
            /** @description How many origins are shown to be independent of each other. */
            shown: number;
            words: string;
        };
        Interest: {
            note: string;
            party: components["schemas"]["PartyRef"];
            /** @enum {string} */
            stake: "victim" | "victim_state" | "accused" | "self_proclaimed_attacker" | "vendor" | "rival_state" | "none_known";
        };
        InvitationView: {
            /** Format: date-time */
            expiresAt: string;
            url: string;
        };
        InvitedPerson: {
            invitation: components["schemas"]["InvitationView"];
            person: components["schemas"]["Person"];
        };
        InvitePerson: {
            /**
             * Format: email
             * @description She signs in with it.
             */
            email: string;
            name: string;
            /** @enum {string} */
            role: "checker" | "editor" | "admin" | "auditor";
        };
        Judge: {
            /** Format: uuid */
            hypothesisId: string;
            /**
             * @description Null takes it back.
             * @enum {string|null}
             */
            mark: "CC" | "C" | "N" | "I" | "II" | "NA" | null;
            /** Format: uuid */
            rowId: string;
            /** @description The version of the cell that you saw, 0 where you had not judged. */
            version: number;
        };
        KnownArticle: {
            /** @enum {string} */
            because: "same_url" | "same_bytes" | "same_text" | "similar_text";
            capture: components["schemas"]["CaptureView"] | null;
            similarity: number | null;
            source: components["schemas"]["SourceRef"];
        };
        KnownSource: {
            /** Format: uuid */
            id: string;
        };
        LadderView: {
            /**
             * @description Null where the claim does not say of somebody that she did it, or not how high that reaches.
             * @enum {string|null}
             */
            claim: "infrastructure" | "persona" | "group" | "organisation" | "state" | null;
            /**
             * @description The highest rung that supporting evidence carries; null where none bears on who did it.
             * @enum {string|null}
             */
            evidence: "infrastructure" | "persona" | "group" | "organisation" | "state" | null;
            /** @description Whether the evidence reaches as high as the claim. */
            reached: boolean;
        };
        MakeMove: {
            /** Format: uuid */
            assigneeId?: string;
            /**
             * Format: date-time
             * @description When to publish what is scheduled.
             */
            at?: string;
            /** @enum {string} */
            correction?: "update" | "clarification" | "correction_minor" | "correction_major" | "void";
            /**
             * Format: uuid
             * @description The claim that this one repeats, when it is closed as a duplicate.
             */
            duplicateOf?: string;
            /** @description Hash of the revision that is to be published. */
            hash?: string;
            /** @enum {string} */
            kind?: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other";
            /** @enum {string} */
            move: "accept" | "take" | "assign" | "submit" | "release" | "schedule" | "unschedule" | "recall" | "reopen" | "hold" | "resume" | "close" | "reconsider";
            note?: string;
            /** @description When closing one of not_checkable, duplicate, out_of_scope; when reopening a sentence for the readers. */
            reason?: string;
            /**
             * Format: date-time
             * @description Until when a claim is put on hold.
             */
            until?: string;
            /** @description The version that you saw. */
            version: number;
        };
        MarkedAppearance: {
            /** @enum {string} */
            basis: "witnessed" | "deduced" | "induced" | "told" | "speculation" | "unknown";
            /** @enum {string} */
            capacity: "official" | "anonymous_official" | "vendor" | "victim" | "attacker" | "accused" | "expert" | "witness" | "anonymous" | "outlet" | "other";
            claim: components["schemas"]["MarkedClaim"];
            /** Format: uuid */
            claimId: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["PersonRef"];
            hedges: string[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            lineage: "unstated" | "original" | "cited" | "unknown";
            passage: components["schemas"]["PassageView"];
            source: components["schemas"]["SourceRef"];
            speaker: components["schemas"]["PartyRef"] | null;
            /** @enum {string} */
            stance: "states" | "denies" | "repeats";
            version: number;
        };
        MarkedClaim: {
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other" | null;
            statement: string;
        };
        MatrixView: {
            analysts: components["schemas"]["AnalystView"][];
            cells: components["schemas"]["CellView"][];
            disputes: components["schemas"]["DisputeView"][];
            divisions: components["schemas"]["DivisionView"][];
            hypotheses: components["schemas"]["HypothesisView"][];
            offered: components["schemas"]["OfferedView"];
            rows: components["schemas"]["RowView"][];
        };
        Me: {
            /** @description One of the people of the demonstration newsroom. */
            demonstration: boolean;
            email: string;
            id: string;
            name: string;
            /** @enum {string} */
            role: "checker" | "editor" | "admin" | "auditor";
        };
        MergeSuggestion: {
            /** @enum {string} */
            basis?: "witnessed" | "deduced" | "induced" | "told" | "speculation" | "unknown";
            /** @enum {string} */
            capacity?: "official" | "anonymous_official" | "vendor" | "victim" | "attacker" | "accused" | "expert" | "witness" | "anonymous" | "outlet" | "other";
            /** Format: uuid */
            claimId: string;
            hedges?: string[];
            /** @enum {string} */
            lineage?: "unstated" | "original" | "cited" | "unknown";
            passage?: components["schemas"]["QuotedWords"];
            speaker?: components["schemas"]["PartyChoice"] | null;
            /** @enum {string} */
            stance?: "states" | "denies" | "repeats";
            via?: components["schemas"]["PartyChoice"][];
        };
        MoveToVersion: {
            /** @description The version that you saw; 0 for none. */
            version: number;
        };
        NamedView: {
            name: string;
            parties: components["schemas"]["PartyMatch"][];
        };
        NeighboursView: {
            /** @description Id of the appearance that cites. */
            from: string;
            /** @description Id of the appearance that it has it from. */
            to: string;
        };
        NewParty: {
            aliases?: string[];
            /** @enum {string} */
            kind: "person" | "organisation" | "state" | "group" | "account" | "outlet" | "unnamed";
            name: string;
        };
        NextClaim: {
            /** Format: uuid */
            id: string;
        };
        Occurred: {
            /**
             * Format: date
             * @default null
             */
            from: string | null;
            /** @enum {string} */
            precision: "day" | "month" | "year" | "unknown";
            /**
             * Format: date
             * @default null
             */
            to: string | null;
        };
        OfferedView: {
            defaults: components["schemas"]["DefaultHypothesis"][];
            evidence: components["schemas"]["RowEvidence"][];
            evidenceIsCapped: boolean;
        };
        OpenMove: {
            label: string;
            /** @enum {string} */
            move: "accept" | "take" | "assign" | "submit" | "release" | "expire" | "approve" | "return" | "publish" | "schedule" | "unschedule" | "recall" | "reopen" | "hold" | "resume" | "close" | "reconsider";
            /** @description What its form must ask. */
            needs: ("kind" | "reason" | "note" | "assignee" | "until" | "correction" | "at" | "hash")[];
            open: boolean;
            /** @enum {string} */
            to: "inbox" | "queued" | "in_work" | "in_review" | "approved" | "settled" | "on_hold" | "closed";
            why?: string;
        };
        OriginsView: {
            count: number;
            parties: components["schemas"]["PartyRef"][];
            unknown: number;
            unstated: number;
        };
        OriginView: {
            agreed: boolean;
            /** @enum {string} */
            kind: "built_in" | "model";
            model: string | null;
            prompt: string | null;
        };
        OutcomeCount: {
            claims: number;
            /**
             * @description Null: nothing is published yet.
             * @enum {string|null}
             */
            outcome: "supported" | "mostly_supported" | "mixed" | "misleading" | "refuted" | "unproven" | "contested" | "unverifiable" | "void" | null;
        };
        PartialDate: {
            /** Format: date */
            date: string | null;
            /** @enum {string} */
            precision: "day" | "month" | "year" | "unknown";
        };
        PartyChoice: {
            new?: components["schemas"]["NewParty"];
            /** Format: uuid */
            partyId?: string;
        };
        PartyMatch: {
            exact: boolean;
            party: components["schemas"]["PartyRef"];
            score: number;
        };
        PartyPage: {
            items: components["schemas"]["PartyView"][];
            next?: string;
            total: number;
            totalIsCapped: boolean;
        };
        PartyRecord: {
            blamed: components["schemas"]["PartySayings"];
            claimed: components["schemas"]["PartySayings"];
        };
        PartyRef: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "person" | "organisation" | "state" | "group" | "account" | "outlet" | "unnamed";
            name: string;
        };
        PartySayings: {
            claims: components["schemas"]["ClaimSaying"][];
            outcomes: components["schemas"]["OutcomeCount"][];
        };
        PartyView: {
            aliases: string[];
            /** Format: date-time */
            createdAt: string;
            description: string;
            externalIds: components["schemas"]["ExternalIds"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "person" | "organisation" | "state" | "group" | "account" | "outlet" | "unnamed";
            name: string;
            version: number;
        };
        PassageView: {
            /** Format: uuid */
            captureId: string;
            ends: number;
            exact: string;
            prefix: string;
            starts: number;
            suffix: string;
        };
        PassingView: {
            /** @description True when no passage shows it. */
            asserted: boolean;
            /** @description Id of the upstream station. */
            from: string;
            /**
             * @description A kind of citation, or `said` where a speaker is told to have said it there.
             * @enum {string}
             */
            kind: "quotes" | "paraphrases" | "translates" | "syndicates" | "relays" | "said";
            to: string;
        };
        Person: {
            /** Format: date-time */
            createdAt: string;
            demonstration: boolean;
            email: string;
            id: string;
            name: string;
            /** @enum {string} */
            role: "checker" | "editor" | "admin" | "auditor";
            /** @enum {string} */
            status: "invited" | "active" | "disabled";
            version: number;
        };
        PersonPage: {
            items: components["schemas"]["Person"][];
            next?: string;
            total: number;
            totalIsCapped: boolean;
        };
        PersonRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PlanClaim: {
            /** Format: date-time */
            due?: string | null;
            /** @description From 0, not now, to 99, before everything else. */
            priority?: number;
            /** @description The version that you saw. */
            version: number;
        };
        PreviewCapture: {
            /** Format: byte */
            contentBase64?: string;
            /** @example article.pdf */
            fileName?: string;
            text?: string;
            /**
             * Format: uri
             * @description Alone, it is fetched; beside a text or a file it says where that was found, and is only looked up.
             */
            url?: string;
        };
        Problem: {
            /** @description Never changes once published, such as `claim.stale`. */
            code: string;
            /** @description When something was changed meanwhile: what stands there now. */
            current?: Record<string, never>;
            /** @description A sentence for the person who asked. */
            detail: string;
            errors?: components["schemas"]["FieldProblem"][];
            /** @description Names this request in our log, when the fault is ours. */
            request?: string;
            status: number;
            /** @description Reason phrase of the status. */
            title: string;
            /** @enum {string} */
            type: "about:blank";
        };
        ProposedAcceptance: {
            accused: components["schemas"]["PartyChoice"][];
            /** @enum {string} */
            basis: "witnessed" | "deduced" | "induced" | "told" | "speculation" | "unknown";
            /** @enum {string} */
            capacity: "official" | "anonymous_official" | "vendor" | "victim" | "attacker" | "accused" | "expert" | "witness" | "anonymous" | "outlet" | "other";
            hedges: string[];
            /** @enum {string} */
            kind: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other";
            /** @enum {string} */
            lineage: "unstated" | "original" | "cited" | "unknown";
            quantity: components["schemas"]["QuantityFacet"] | null;
            speaker: components["schemas"]["PartyChoice"] | null;
            /** @enum {string} */
            stance: "states" | "denies" | "repeats";
            statement: string;
            via: components["schemas"]["PartyChoice"][];
        };
        PublishChecklist: {
            /** @description The version that you saw; 0 for none. */
            base: number;
            items: components["schemas"]["ChecklistItemInput"][];
            /** @description What is new, and why, for colleagues. */
            note: string;
        };
        QuantityFacet: {
            /** @description Out of what: "all visits". */
            denominator?: string | null;
            /** @description How it was counted. */
            method?: string | null;
            /** @description What is counted: "visits from US addresses". */
            numerator?: string | null;
            /** @description Over which time: "29 June 2017, 10:00–14:00". */
            period?: string | null;
            unit?: string | null;
            /**
             * @description A decimal number as text, such as `88` or `-0.5`, so that no digit is lost.
             * @example 88
             */
            value?: string | null;
        };
        QuantityView: {
            denominator: string | null;
            method: string | null;
            numerator: string | null;
            period: string | null;
            unit: string | null;
            value: string | null;
        };
        QueueCounts: {
            everything: number;
            for_me: number;
            in_review: number;
            inbox: number;
            mine: number;
            recheck: number;
            unassigned: number;
        };
        QueueIncident: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        QueuePage: {
            items: components["schemas"]["QueueRow"][];
            next?: string;
            total: number;
            totalIsCapped: boolean;
        };
        QueueRow: {
            /** @description Names of those whom it blames. */
            accused: string[];
            appearances: number;
            assignee: components["schemas"]["PersonRef"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            due: string | null;
            /** Format: date-time */
            enteredAt: string;
            /** Format: uuid */
            id: string;
            incident: components["schemas"]["QueueIncident"] | null;
            /** @enum {string|null} */
            kind: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other" | null;
            /** Format: date-time */
            leaseUntil: string | null;
            openBlocking: number;
            /** @description Distinct places where it is shown to begin. */
            origins: number;
            priority: number;
            /** @description Names of those who say it. */
            speakers: string[];
            /** @enum {string} */
            stage: "inbox" | "queued" | "in_work" | "in_review" | "approved" | "settled" | "on_hold" | "closed";
            statement: string;
            /** @description Of its state; a move must name it. */
            version: number;
            /** @description Why it deserves attention, in words. */
            why: string[];
        };
        QuotedWords: {
            exact: string;
            /** @description The words just before. */
            prefix?: string;
            /** @description Code point position in the text at which they begin; needed only when the words stand there more than once. */
            starts?: number;
            /** @description The words just after. */
            suffix?: string;
        };
        ReviewView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            decision: "approve" | "return";
            editor: components["schemas"]["PersonRef"];
            /** Format: uuid */
            id: string;
            note: string;
            revision: number;
            revisionHash: string;
        };
        RevisionView: {
            /** Format: date */
            asOf: string | null;
            author: components["schemas"]["Author"];
            /** @enum {string|null} */
            confidence: "low" | "moderate" | "high" | null;
            /** Format: date-time */
            createdAt: string;
            /** @description SHA-256 of the frozen page; what an editor approves. */
            hash: string;
            headline: string;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            likelihood: "almost_no_chance" | "very_unlikely" | "unlikely" | "roughly_even_chance" | "likely" | "very_likely" | "almost_certain" | null;
            number: number;
            /** @enum {string|null} */
            rating: "supported" | "mostly_supported" | "mixed" | "misleading" | "refuted" | "unproven" | "contested" | "unverifiable" | null;
            rationale: string;
            summary: string;
            unknowns: string[];
            /** @enum {string|null} */
            utterance: "said" | "altered" | "not_said" | "unconfirmed" | null;
        };
        RevisionWithDocument: {
            /** Format: date */
            asOf: string | null;
            author: components["schemas"]["Author"];
            /** @enum {string|null} */
            confidence: "low" | "moderate" | "high" | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The whole page that a reader would see, as it was frozen with this revision. */
            document: {
                [key: string]: unknown;
            };
            /** @description SHA-256 of the frozen page; what an editor approves. */
            hash: string;
            headline: string;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            likelihood: "almost_no_chance" | "very_unlikely" | "unlikely" | "roughly_even_chance" | "likely" | "very_likely" | "almost_certain" | null;
            number: number;
            /** @enum {string|null} */
            rating: "supported" | "mostly_supported" | "mixed" | "misleading" | "refuted" | "unproven" | "contested" | "unverifiable" | null;
            rationale: string;
            summary: string;
            unknowns: string[];
            /** @enum {string|null} */
            utterance: "said" | "altered" | "not_said" | "unconfirmed" | null;
        };
        RowEvidence: {
            /** Format: uuid */
            claimId: string;
            credibility: number;
            exact: string;
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            reliability: "A" | "B" | "C" | "D" | "E" | "F";
            source: string;
            /** @enum {string} */
            stance: "supports" | "undermines" | "context";
            statement: string;
            withheld: boolean;
        };
        RowView: {
            /** @enum {string} */
            credibility: "low" | "medium" | "high";
            evidence: components["schemas"]["RowEvidence"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            relevance: "low" | "medium" | "high";
            retired: boolean;
            version: number;
            words: string;
        };
        RunView: {
            boilerplate: components["schemas"]["BoilerplateView"][];
            /** Format: uuid */
            captureId: string;
            /** Format: date-time */
            createdAt: string;
            extractor: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            language: string | null;
            model: string | null;
            notes: string[];
            progress: number;
            prompt: string | null;
            spoken: boolean | null;
            startedBy: components["schemas"]["PersonRef"] | null;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed";
        };
        SaveRevision: {
            /**
             * Format: date
             * @description The day up to which the finding takes account of what is known.
             */
            asOf?: string | null;
            /** @description Number of the revision that this was edited from, 0 when there was none. */
            base: number;
            /** @enum {string|null} */
            confidence?: "low" | "moderate" | "high" | null;
            /** @description The verdict in one sentence. */
            headline?: string;
            /**
             * @description A word of ICD 203; only for claims about who did it.
             * @enum {string|null}
             */
            likelihood?: "almost_no_chance" | "very_unlikely" | "unlikely" | "roughly_even_chance" | "likely" | "very_likely" | "almost_certain" | null;
            /** @enum {string|null} */
            rating?: "supported" | "mostly_supported" | "mixed" | "misleading" | "refuted" | "unproven" | "contested" | "unverifiable" | null;
            /** @description Plain text; a blank line ends a paragraph, `[1]` refers to evidence 1. */
            rationale?: string;
            summary?: string;
            /** @description What is not known, one thing each. */
            unknowns?: string[];
            /** @enum {string|null} */
            utterance?: "said" | "altered" | "not_said" | "unconfirmed" | null;
        };
        SayingConflicts: {
            /** @description Claims of others that it cannot be true together with: five at most. */
            against: string[];
            againstCount: number;
            /** @description What the same claimants said differently before, and later: five at most. */
            earlier: string[];
            later: string[];
        };
        SearchView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRef"];
            found: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            query: string;
            where: string;
            /** @description Why it no longer counts; null while it stands. */
            withdrawn: string | null;
        };
        SensitivityView: {
            firstLowered: string[];
            firstWithout: string[];
            /** @enum {string} */
            leftOut: "first" | "order" | "none";
            /** @enum {string|null} */
            lowered: "first" | "order" | "none" | null;
            /** Format: uuid */
            row: string;
        };
        SetSearchStanding: {
            reason?: string | null;
            stands: boolean;
        };
        SignIn: {
            email: string;
            /** Format: password */
            password: string;
        };
        SourcePage: {
            items: components["schemas"]["SourceView"][];
            next?: string;
            total: number;
            totalIsCapped: boolean;
        };
        SourceRef: {
            /** Format: uuid */
            id: string;
            published: components["schemas"]["PartialDate"];
            publisher: components["schemas"]["PartyRef"] | null;
            title: string;
            url: string | null;
        };
        SourceView: {
            authors: string[];
            /** @description Oldest first. */
            captures: components["schemas"]["CaptureView"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "article" | "post" | "statement" | "report" | "broadcast" | "transcript" | "legal" | "dataset" | "other";
            language: string;
            published: components["schemas"]["PartialDate"];
            publisher: components["schemas"]["PartyRef"] | null;
            title: string;
            url: string | null;
            version: number;
        };
        SpeakerView: {
            anonymous: boolean;
            name: string;
            parties: components["schemas"]["PartyMatch"][];
            role: string;
            /** @enum {string} */
            type: "person" | "organisation" | "state" | "group" | "account" | "outlet" | "unnamed" | "outlet_voice";
        };
        StandingClaim: {
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other" | null;
            /** @enum {string} */
            stage: "inbox" | "queued" | "in_work" | "in_review" | "approved" | "settled" | "on_hold" | "closed";
            statement: string;
        };
        StandingView: {
            against: string[];
            bearing: number;
            /** Format: uuid */
            hypothesis: string;
            inconsistency: number;
            open: number;
            place: number;
        };
        StateView: {
            approvedHash: string | null;
            assignee: components["schemas"]["PersonRef"] | null;
            /** @enum {string|null} */
            closedAs: "not_checkable" | "duplicate" | "out_of_scope" | null;
            /**
             * @description What the next edition will be, while a published claim is open again.
             * @enum {string|null}
             */
            correction: "update" | "clarification" | "correction_minor" | "correction_major" | "void" | null;
            correctionReason: string | null;
            /** Format: date-time */
            due: string | null;
            /** Format: uuid */
            duplicateOf: string | null;
            /** Format: date-time */
            enteredAt: string;
            /** @enum {string|null} */
            heldFrom: "inbox" | "queued" | "in_work" | "in_review" | "approved" | "settled" | "on_hold" | "closed" | null;
            /** Format: date-time */
            holdUntil: string | null;
            /**
             * Format: date-time
             * @description The holder's own work renews it, without a new version.
             */
            leaseUntil: string | null;
            priority: number;
            /** Format: date-time */
            publishAt: string | null;
            /** @enum {string} */
            stage: "inbox" | "queued" | "in_work" | "in_review" | "approved" | "settled" | "on_hold" | "closed";
            version: number;
        };
        StationView: {
            /** @description Of the appearance or the party; `unknown` for the gap where nobody is known. */
            id: string;
            /** @enum {string} */
            role: "speaker" | "captured" | "uncaptured" | "unknown";
            title: string;
        };
        SuggestionsView: {
            run: components["schemas"]["RunView"] | null;
            suggestions: components["schemas"]["SuggestionView"][];
        };
        SuggestionView: {
            accused: components["schemas"]["NamedView"][];
            claimant: components["schemas"]["SpeakerView"];
            decision: components["schemas"]["DecisionView"] | null;
            direct: boolean;
            hedges: string[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other";
            matches: components["schemas"]["ClaimMatch"][];
            numbers: components["schemas"]["CountedView"][];
            origin: components["schemas"]["OriginView"];
            passage: components["schemas"]["PassageView"];
            proposed: components["schemas"]["ProposedAcceptance"];
            remembered: boolean;
            /** Format: uuid */
            runId: string;
            score: number;
            /** @enum {string} */
            state: "open" | "accepted" | "merged" | "dismissed";
            statement: string;
            via: components["schemas"]["SpeakerView"][];
            why: string[];
        };
        TellingView: {
            diagnosticity: number | null;
            /** Format: uuid */
            row: string;
        };
        TieView: {
            /** @enum {string} */
            kind: "same_publisher" | "publishes" | "speaks_for" | "same_root";
            /** @description Ids of the two origins that count as one. */
            parties: string[];
            words: string;
        };
        UnderReview: {
            hash: string;
            /** @description Number of the revision that an editor judged before; what changed since then is the question. */
            lastReviewed?: number;
            /** @description Number of the revision that an editor judges. */
            revision: number;
        };
        UpstreamAppearance: {
            /** Format: uuid */
            appearanceId: string;
        };
        UpstreamParty: {
            party: components["schemas"]["PartyRef"];
        };
        WithdrawAcknowledgement: {
            ground: string;
        };
        WordingChange: {
            after: string | null;
            before: string | null;
            /**
             * @description Whether the later wording claims more than the earlier one, less, or something else.
             * @enum {string}
             */
            direction: "more" | "less" | "other";
            /** @enum {string} */
            kind: "hedge_lost" | "certainty_raised" | "certainty_lowered" | "hedge_added" | "attempt_lost" | "future_lost" | "number_changed" | "approximation_lost" | "denominator_lost" | "denominator_changed" | "period_lost" | "stronger_word" | "culprit_made" | "absence_strengthened" | "negation_lost" | "negation_added";
            words: string;
        };
        WordingRun: {
            /** @enum {string} */
            kind: "same" | "removed" | "added";
            text: string;
        };
        WordRun: {
            /** @enum {string} */
            kind: "same" | "removed" | "added";
            text: string;
        };
        WorkflowRow: {
            asks: ("kind" | "reason" | "note" | "assignee" | "until" | "correction" | "at" | "hash")[];
            /** @description Roles; empty when nobody asks for it and it happens by itself. */
            by: string[];
            from: ("inbox" | "queued" | "in_work" | "in_review" | "approved" | "settled" | "on_hold" | "closed")[];
            label: string;
            /** @enum {string} */
            move: "accept" | "take" | "assign" | "submit" | "release" | "expire" | "approve" | "return" | "publish" | "schedule" | "unschedule" | "recall" | "reopen" | "hold" | "resume" | "close" | "reconsider";
            needs: string[];
            /**
             * @description A stage, or `held_from`: back to where the hold found it.
             * @enum {string}
             */
            to: "inbox" | "in_review" | "queued" | "in_work" | "approved" | "settled" | "on_hold" | "closed" | "held_from";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Assessments_byKind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appearances_remove: {
        parameters: {
            query: {
                /** @description The version that you saw. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appearances_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAppearance"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppearanceView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessments_asked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedOfYou"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessments_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAssessment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessments_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeskReads_audit: {
        parameters: {
            query?: {
                actorId?: string;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Earlier than this time. */
                before?: string;
                claimId?: string;
                limit?: number;
                order?: "asc" | "desc";
                /** @description Not earlier than this time. */
                since?: string;
                sort?: "at";
                /** @description Kind of thing that was changed, such as `claim` or `person`. */
                subject?: string;
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attempts_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                order?: "asc" | "desc";
                q?: string;
                result?: "ok" | "partial" | "auth_walled" | "blocked" | "gone" | "error";
                sort?: "attempted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptPage"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Captures_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCapture"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureAdded"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Captures_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suggestions_acceptAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptSuggestions"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptanceOutcome"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appearances_listInCapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedAppearance"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Captures_original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "text/plain": string;
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Captures_reading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureReading"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suggestions_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suggestions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Captures_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Captures_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewCapture"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapturePreview"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Checklists_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistView"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Checklists_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistView"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Checklists_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishChecklist"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appearances_removeCitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Chain_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddClaimWithAppearance"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimAnalysis_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimAnalysis"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessments_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForAssessment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimAssessments"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimAssessments"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimAnalysis_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeCaution"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CautionView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimAnalysis_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAcknowledgement"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CautionView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimChecks_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimChecklist"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimChecks_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCheck"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimChecklist"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimChecks_moveTo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveToVersion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimChecklist"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_listComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddComment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidence"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReview"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Verdicts_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionView"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Verdicts_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRevision"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Verdicts_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionWithDocument"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Verdicts_compare: {
        parameters: {
            query: {
                /** @description Number of the earlier revision; 0 for an empty page. */
                from: number;
                to: number;
            };
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimChecks_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimChecks_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSearch"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimChecks_setStanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSearchStanding"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimState"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanClaim"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimState"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeMove"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimState"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Claims_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Claims_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeClaim"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Chain_addAppearance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAppearance"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppearanceView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Chain_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chain"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChainAnalysis_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainAnalysisView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Chain_addCitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCitation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitationView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Edition_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionView"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Edition_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEdition"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimHypotheses_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimHypotheses_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddHypothesis"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimHypotheses_retire: {
        parameters: {
            query: {
                /** @description The version that you saw. */
                version: number;
            };
            header?: never;
            path: {
                hypothesisId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimHypotheses_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hypothesisId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHypothesis"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimHypotheses_judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Judge"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimHypotheses_addDefaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimHypotheses_addRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRows"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimHypotheses_retireRow: {
        parameters: {
            query: {
                /** @description The version that you saw. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
                rowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimHypotheses_changeRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRow"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_remove: {
        parameters: {
            query: {
                /** @description The version that you saw. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEvidence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Incidents_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                order?: "asc" | "desc";
                q?: string;
                sort?: "created" | "title" | "occurred";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPage"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Incidents_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddIncident"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Incidents_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Incidents_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeIncident"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Coded_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                order?: "asc" | "desc";
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedPage"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncidentHypotheses_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncidentHypotheses_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddHypothesis"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncidentHypotheses_retire: {
        parameters: {
            query: {
                /** @description The version that you saw. */
                version: number;
            };
            header?: never;
            path: {
                hypothesisId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncidentHypotheses_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hypothesisId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHypothesis"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncidentHypotheses_judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Judge"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncidentHypotheses_addDefaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncidentHypotheses_addRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRows"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncidentHypotheses_retireRow: {
        parameters: {
            query: {
                /** @description The version that you saw. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
                rowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncidentHypotheses_changeRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRow"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sayings_ofIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentSayings"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Parties_list: {
        parameters: {
            query?: {
                after?: string;
                kind?: "person" | "organisation" | "state" | "group" | "account" | "outlet" | "unnamed";
                limit?: number;
                order?: "asc" | "desc";
                q?: string;
                sort?: "name" | "created";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPage"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Parties_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddParty"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Parties_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Parties_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeParty"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sayings_ofParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyRecord"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                order?: "asc" | "desc";
                q?: string;
                sort?: "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePerson"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedPerson"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_inviteAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_assignable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRef"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Queue_list: {
        parameters: {
            query?: {
                after?: string;
                assigneeId?: string;
                incidentId?: string;
                kind?: "attribution" | "responsibility" | "denial" | "non_attribution" | "impact" | "no_impact" | "quantity" | "timeline" | "technique" | "response" | "capability" | "precedent" | "other";
                limit?: number;
                order?: "asc" | "desc";
                q?: string;
                sort?: "priority" | "created" | "due" | "entered";
                /** @description May be given several times. */
                stage?: ("inbox" | "queued" | "in_work" | "in_review" | "approved" | "settled" | "on_hold" | "closed")[];
                view?: "for_me" | "inbox" | "unassigned" | "in_review" | "recheck" | "mine" | "everything";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Queue_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueCounts"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Queue_next: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextClaim"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeskReads_search: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sources_list: {
        parameters: {
            query?: {
                after?: string;
                kind?: "article" | "post" | "statement" | "report" | "broadcast" | "transcript" | "legal" | "dataset" | "other";
                limit?: number;
                order?: "asc" | "desc";
                publisherId?: string;
                q?: string;
                sort?: "created" | "title" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sources_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSource"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sources_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sources_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSource"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suggestions_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suggestions_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptSuggestion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suggestions_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissSuggestion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suggestions_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeSuggestion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Undo_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Review_table: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRow"][];
                };
            };
            /** @description Refused, with a stable code and a sentence. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
