import { CautionRules } from '../parts/Cautions.js';
import { Rating } from '../parts/Rating.js';
import { CREDIBILITY, LADDER, RATING_CODES, RATINGS, RELIABILITY, UTTERANCES } from '../words.js';
import { Layout, type Site } from './Layout.js';

/** How we work, in words that a reader can hold us to. */
export function MethodPage({ site }: { site: Site }) {
  return (
    <Layout
      site={site}
      section="/method"
      title="How we work"
      description="How we choose, check, rate, approve and correct: two questions, eight ratings, four eyes."
      canonical="/method"
    >
      <article class="method">
        <header class="opening">
          <h1>How we work</h1>
          <p class="lead">
            After a cyber incident, many parties say who did it and what it did. We check those claims one at
            a time, show where each comes from, and say plainly when it cannot be settled.
          </p>
        </header>
        <Questions />
        <Scale />
        <Chain />
        <Grades />
        <Attribution />
        <Hypotheses />
        <Checklists />
        <CautionRules />
        <FourEyes />
        <Corrections />
        <Limits />
      </article>
    </Layout>
  );
}

function Questions() {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Two questions, never merged</h2>
      <p>
        <strong>Was it said?</strong> By whom, in which words, and how the words reached us.{' '}
        <strong>Is it so?</strong> What the evidence bears out. A statement that was truly made is not thereby
        true, so every page answers both questions apart.
      </p>
      <dl class="scale">
        {Object.values(UTTERANCES).map(({ label, meaning }) => (
          <>
            <dt>{label}</dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function Scale() {
  return (
    <section aria-labelledby="ratings">
      <h2 id="ratings">The ratings</h2>
      <p>
        The burden of proof lies with whoever makes the claim. We rate on what was known on the date that the
        page names. The last three ratings carry no number: “we cannot tell” is not the middle between true
        and false.
      </p>
      <dl class="scale">
        {RATING_CODES.map((code) => (
          <>
            <dt>
              <Rating code={code} />
            </dt>
            <dd>
              {RATINGS[code].meaning}
              {'value' in RATINGS[code] && ` (${RATINGS[code].value} of 5)`}
            </dd>
          </>
        ))}
      </dl>
      <p>
        Confidence (low, moderate, high) says how firmly our own finding stands. Likelihood says how probable
        the claim is, and is given for claims about who did it only. They answer different questions and never
        share a sentence.
      </p>
    </section>
  );
}

function Chain() {
  return (
    <section aria-labelledby="origins">
      <h2 id="origins">Where a claim comes from</h2>
      <p>
        Ten outlets that repeat one statement are one source. We follow each appearance of a claim upstream to
        where it was first said and count origins, not outlets. Where we find nothing upstream, the page says
        “not known”, and that appearance counts for no origin. We name what each party stands to gain or lose.
      </p>
    </section>
  );
}

function Grades() {
  return (
    <section aria-labelledby="grades">
      <h2 id="grades">Evidence and its grades</h2>
      <p>
        Nothing is cited that we have not captured. Each capture is kept unchanged and fingerprinted, and each
        quote is checked, character by character, against it. Every piece of evidence carries two grades,
        judged apart: a letter for the source and a digit for the information.
      </p>
      <div class="grades">
        <dl class="scale">
          {Object.entries(RELIABILITY).map(([grade, meaning]) => (
            <>
              <dt>{grade}</dt>
              <dd>{meaning}</dd>
            </>
          ))}
        </dl>
        <dl class="scale">
          {Object.entries(CREDIBILITY).map(([grade, meaning]) => (
            <>
              <dt>{grade}</dt>
              <dd>{meaning}</dd>
            </>
          ))}
        </dl>
      </div>
      <p>
        F and 6 mean that there is no basis for a judgement, not that something is bad. When showing a passage
        could endanger someone, we withhold it, leave its place in the table, and say why.
      </p>
    </section>
  );
}

function Attribution() {
  return (
    <section aria-labelledby="ladder">
      <h2 id="ladder">Who did it: the ladder</h2>
      <p>
        “Who did it” can mean five different things. We say at which step a claim is made, because evidence
        for a lower step does not prove a higher one: an address in a country is not that country’s
        government.
      </p>
      <ol class="ladder">
        {LADDER.map(({ label, meaning }) => (
          <li>
            <strong>{label}</strong>: {meaning}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Hypotheses() {
  return (
    <section aria-labelledby="hypotheses">
      <h2 id="hypotheses">Who else could it be</h2>
      <p>
        A named culprit is one explanation among several: somebody else in disguise, somebody who takes the
        credit, no attack at all, an attack with another effect. We hold each of them against every piece of
        evidence, and against what should be there and is not, and ask whether we would see this if it were
        true. Evidence that fits all of them tells nothing, so we count what speaks against each. More than
        one person may do so, each alone, and we say where they differ.
      </p>
      <p>
        An explanation against which nothing speaks has not been proven; perhaps nothing tested it. Then we
        say so. This orders doubts. It never makes a verdict.
      </p>
    </section>
  );
}

function Checklists() {
  return (
    <section aria-labelledby="checklists">
      <h2 id="checklists">The same questions every time</h2>
      <p>
        Each kind of claim has its checklist: a number is asked for what was counted, out of how many, over
        which time and by whom; an absence for what was examined and where the opposite was looked for. A
        question is answered, or set aside with a reason that stands on the page. No claim goes to an editor
        while one is open.
      </p>
      <p>
        That something was not found is worth as much as the search. So searches are written down with place,
        words and day, in a way that lets anybody repeat them.
      </p>
    </section>
  );
}

function FourEyes() {
  return (
    <section aria-labelledby="four-eyes">
      <h2 id="four-eyes">Four eyes</h2>
      <p>
        No verdict is published by one person. Whoever wrote any part of it, down to the chain and the
        evidence, may not approve it. An editor approves one exact text, identified by its fingerprint;
        changing a comma takes the approval away. There is no way around this, for nobody.
      </p>
      <h3 id="second-ratings">Second ratings</h3>
      <p>
        Some claims are rated a second time by a colleague who sees the passages and the evidence, but neither
        the verdict nor its reasons. We keep both ratings and measure how far they agree. Where a colleague
        differs and lets it be published, her rating and her reason stand beside the verdict, without a name.
        Whoever gave a second rating does not approve the verdict.
      </p>
    </section>
  );
}

function Corrections() {
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">Corrections</h2>
      <p>
        A published text is never edited. A change makes a new edition, which passes through the same four
        eyes. The page then says at the top what changed and why, links the edition before it, and appears in
        the <a href="/corrections">list of all corrections</a>. Addresses do not change, and old editions stay
        readable.
      </p>
      <dl class="scale">
        <dt>Update</dt>
        <dd>New information has come in.</dd>
        <dt>Clarification</dt>
        <dd>The same content in clearer words.</dd>
        <dt>Correction</dt>
        <dd>A fact was wrong; the verdict stands.</dd>
        <dt>Correction of the verdict</dt>
        <dd>An error changed our answer.</dd>
        <dt>Void</dt>
        <dd>The check no longer stands as a whole. Its text is kept.</dd>
      </dl>
    </section>
  );
}

function Limits() {
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">What we cannot do</h2>
      <p>
        We mostly see what parties publish, not their networks. Early statements about incidents are often
        revised. That a claim is missing here says nothing about whether it is true. The fingerprints let
        anyone who kept a copy see whether a text was altered; they do not make a verdict right.
      </p>
    </section>
  );
}
