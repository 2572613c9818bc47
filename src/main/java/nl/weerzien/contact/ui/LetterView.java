package nl.weerzien.contact.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weerzien.contact.Letter;
import nl.weerzien.contact.LetterPurport;
import nl.weerzien.document.Document;
import nl.weerzien.document.NoSuchDocument;
import nl.weerzien.document.ui.DocumentsNavigation;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// One letter of the IND: its picture, and beside it what a person confirms; afterwards what it means and asks.
@Route("case/:case/letters/:document")
@RolesAllowed({"SPONSOR", "VOLUNTEER", "SUPERVISOR"})
class LetterView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final LetterWork work;

    LetterView(LetterWork work) {
        this.work = work;
        addClassNames("paper", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            var caseId = CaseId.parse(parameters.get("case").orElseThrow(NotFoundException::new));
            var id = DocumentId.parse(parameters.get("document").orElseThrow(NotFoundException::new));
            work.cases().open(caseId, "letters");
            open(work.documents().get(caseId, id));
        } catch (IllegalArgumentException | NoSuchDocument noSuchPaper) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("contact.letter.title");
    }

    /// Shows the letter as it stands now.
    void open(Document paper) {
        var letter = work.letters().find(paper.caseId(), paper.id());
        if (letter.isPresent()) show(paper, letter.get());
        else
            show(
                    paper,
                    work.letters()
                            .proposal(paper.caseId(), paper.id())
                            .map(proposal -> proposal.reading().purport())
                            .orElse(LetterPurport.OTHER));
    }

    /// Shows the letter to be confirmed as one that says this.
    void show(Document paper, LetterPurport purport) {
        head(paper, new MessageKey("contact.letter.title"));
        var picture = picture(paper);
        var proposal = work.letters().proposal(paper.caseId(), paper.id(), purport);
        body(picture, new LetterForm(work, this, paper, proposal, picture));
    }

    private void show(Document paper, Letter letter) {
        head(
                paper,
                new MessageKey(
                        "contact.letter.of",
                        letter.concerns().getFirst().purport().label(),
                        letter.dated()));
        var picture = picture(paper);
        var held = work.readiness().of(paper.caseId());
        var says = Lay.stack(new LetterMeaning(letter, held));
        if (!letter.asked().isEmpty())
            says.add(
                    new AskedCard(work, letter, held, picture, () -> open(paper)),
                    new ReplyCard(work, letter, () -> open(paper)));
        says.add(Lay.actions(Action.quiet(new MessageKey("contact.letter.take-back"), () -> {
            work.confirmations().takeBack(paper.caseId(), paper.id());
            open(paper);
        })));
        body(picture, says);
    }

    private LetterPicture picture(Document paper) {
        return new LetterPicture(work.documents(), paper, work.documents().reading(paper.caseId(), paper.id()));
    }

    private void head(Document paper, MessageKey title) {
        removeAll();
        add(Lay.lines(
                Action.textLink(
                        new MessageKey("contact.letter.back"),
                        LetterNavigation.letters(paper.caseId()).href()),
                Heading.page(title),
                Say.small(new MessageKey(
                        "contact.letter.waits.received", paper.receipt().at())),
                Action.textLink(
                        new MessageKey("contact.letter.as-paper"),
                        DocumentsNavigation.paper(paper.caseId(), paper.id()))));
    }

    private void body(LetterPicture picture, Div says) {
        var body = Lay.split(picture, says);
        body.addClassName("paper-body");
        add(body);
    }
}
