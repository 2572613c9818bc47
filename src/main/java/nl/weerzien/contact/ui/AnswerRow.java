package nl.weerzien.contact.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weerzien.contact.AskedAnswer;
import nl.weerzien.contact.AskedItem;
import nl.weerzien.contact.Letter;
import nl.weerzien.contact.LetterPurport;
import nl.weerzien.document.Document;
import nl.weerzien.document.ui.DocumentsNavigation;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// One point that the IND asked: its answer, or the ways to answer it.
class AnswerRow extends Div {
    private static final int MOST = 2000;
    private final AskedItem item;
    private final transient CaseReadiness held;
    private final LetterWork work;
    private final Letter letter;
    private final Runnable then;

    AnswerRow(int number, AskedItem item, CaseReadiness held, LetterWork work, Letter letter, Runnable then) {
        this.item = item;
        this.held = held;
        this.work = work;
        this.letter = letter;
        this.then = then;
        addClassNames("lines", "field-row");
        add(Heading.part(Words.of("contact.letter.point", number, item.words())));
        // who does not read Dutch knows by these what is asked
        if (!item.kinds().isEmpty())
            add(Say.small(new MessageKey(
                    "contact.letter.asked.means",
                    item.kinds().stream().map(work::title).toList())));
        add(Lay.row(pill()));
    }

    private Pill pill() {
        var tone = switch (item.answer()) {
            case AskedAnswer.Open _ -> Pill.Tone.OPEN;
            case AskedAnswer.Enclosed _, AskedAnswer.Explained _ -> Pill.Tone.OK;
            case AskedAnswer.Extension _ -> Pill.Tone.WAIT;
        };
        return new Pill(tone, item.answer().label());
    }

    /// @param fitting papers that may answer it
    void show(List<Document> fitting) {
        switch (item.answer()) {
            case AskedAnswer.Open _ -> ways(fitting);
            case AskedAnswer.Enclosed(var papers) -> {
                enclosed(papers, fitting);
                otherwise();
            }
            case AskedAnswer.Explained(var words) -> said(words);
            case AskedAnswer.Extension(var words) -> said(words);
        }
    }

    private void enclosed(Set<DocumentId> papers, List<Document> fitting) {
        held.papers().stream()
                .filter(paper -> papers.contains(paper.id()))
                .forEach(
                        paper -> add(papers.size() == 1 ? link(paper) : Lay.ends(link(paper), without(paper, papers))));
        var more = Stream.concat(fitting.stream(), others(fitting))
                .filter(paper -> !papers.contains(paper.id()))
                .toList();
        if (!more.isEmpty()) add(choice("contact.letter.answer.more", more, papers));
    }

    private Button without(Document paper, Set<DocumentId> papers) {
        return Action.quiet(new MessageKey("contact.letter.answer.without"), () -> {
            var left = new HashSet<>(papers);
            left.remove(paper.id());
            answer(new AskedAnswer.Enclosed(left));
        });
    }

    private void said(String words) {
        add(Say.small(words));
        otherwise();
    }

    private void otherwise() {
        add(Lay.actions(
                Action.quiet(new MessageKey("contact.letter.answer.otherwise"), () -> answer(new AskedAnswer.Open()))));
    }

    private void ways(List<Document> fitting) {
        for (var paper : fitting)
            add(Lay.ends(
                    link(paper),
                    Action.secondary(
                            new MessageKey("contact.letter.answer.this"),
                            () -> answer(new AskedAnswer.Enclosed(Set.of(paper.id()))))));
        add(Lay.actions(Action.link(
                new MessageKey("contact.letter.answer.add"), handOver().href())));
        var others = others(fitting).toList();
        if (!others.isEmpty()) add(choice("contact.letter.answer.other", others, Set.of()));
        add(
                written("contact.letter.answer.cannot", "contact.letter.answer.cannot.why", AskedAnswer.Explained::new),
                written("contact.letter.answer.later", "contact.letter.answer.later.why", AskedAnswer.Extension::new));
    }

    private CaseLink handOver() {
        var about = item.about();
        var requirement = item.requirement();
        if (about == null) return DocumentsNavigation.papers(letter.caseId());
        return requirement == null
                ? DocumentsNavigation.handOver(letter.caseId(), about)
                : DocumentsNavigation.handOver(letter.caseId(), about, requirement);
    }

    private Stream<Document> others(List<Document> fitting) {
        return held.papers().stream()
                .filter(Document::counts)
                .filter(paper -> !fitting.contains(paper))
                .filter(paper -> paper.kind().filter(LetterPurport::isLetter).isEmpty());
    }

    /// @param papers those that are enclosed already, to which the chosen one is added
    private Disclosure choice(String title, List<Document> among, Set<DocumentId> papers) {
        var choice = Field.choice(new MessageKey("contact.letter.answer.which"), among, this::named);
        choice.addValueChangeListener(change -> {
            if (change.getValue() == null) return;
            var all = new HashSet<>(papers);
            all.add(change.getValue().id());
            answer(new AskedAnswer.Enclosed(all));
        });
        return new Disclosure(new MessageKey(title), choice);
    }

    private Disclosure written(String title, String why, Function<String, AskedAnswer> answer) {
        var words = Field.longText(new MessageKey(why));
        words.setMaxLength(MOST);
        words.setHelperText(Words.of("contact.letter.answer.in-dutch"));
        return new Disclosure(
                new MessageKey(title), words, Action.secondary(new MessageKey("contact.letter.answer.keep"), () -> {
                    words.setErrorMessage(Words.of("contact.letter.answer.needed"));
                    words.setInvalid(words.getValue().isBlank());
                    if (!words.isInvalid()) answer(answer.apply(words.getValue()));
                }));
    }

    private void answer(AskedAnswer answer) {
        work.asks().answer(letter.caseId(), letter.document(), item.id(), answer);
        then.run();
    }

    private Anchor link(Document paper) {
        return Action.textLink(named(paper), DocumentsNavigation.paper(letter.caseId(), paper.id()));
    }

    private MessageKey named(Document paper) {
        var whose = held.file().family().people().stream()
                .filter(person -> paper.persons().contains(person.id()))
                .map(person -> Words.show(person.name()))
                .toList();
        return new MessageKey(
                "contact.letter.paper",
                paper.kind().map(work::title).orElse(new MessageKey("contact.letter.paper.unsaid")),
                whose);
    }
}
