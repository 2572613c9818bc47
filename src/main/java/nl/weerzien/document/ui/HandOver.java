package nl.weerzien.document.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.document.Intake;
import nl.weerzien.document.Offer;
import nl.weerzien.document.Received;
import nl.weerzien.family.Person;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// The place to hand papers over: for whom, which limits there are, the files, and what became of each.
@JsModule("context://assets/unsent.js")
class HandOver extends Card {
    /// Whether a file in the list still has to be sent, or to be sent again.
    private static final String UNSENT = "element.files.some(file => file.uploading || file.errorKey)";

    private static final int MEGABYTE = 1024 * 1024;
    private final PaperWork work;
    private final CaseFile file;
    private final Runnable then;
    private final @Nullable String requirement;
    private final Select<Person> whom;
    private final Div outcomes = Lay.lines();
    private final Set<DocumentId> awaitingLook = new HashSet<>();
    // read by upload threads, which do not hold the page
    private volatile @Nullable PersonId person;

    /// @param then what to do on the page after a file was handed over
    HandOver(PaperWork work, CaseFile file, Runnable then) {
        super(new MessageKey("document.hand-over"));
        this.work = work;
        this.file = file;
        this.then = then;
        this.requirement = CaseLink.asked(DocumentsNavigation.REQUIREMENT)
                .filter(HandOver::isRequirement)
                .orElse(null);
        this.whom = whom();
        if (CaseLink.asked(DocumentsNavigation.TAKE)
                .filter(DocumentsNavigation.PHOTO::equals)
                .isPresent()) add(camera(), outcomes, whom, files());
        else add(whom, files(), outcomes);
        outcomes.getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("data-unsent", Words.of("document.hand-over.unsent"));
    }

    /// Opens the camera of a phone; elsewhere it lets pictures be chosen.
    private Div camera() {
        var photo = Action.primary(new MessageKey("document.hand-over.photo"), () -> {});
        var upload = upload();
        upload.setUploadButton(photo);
        upload.setDropAllowed(false);
        upload.getElement().setProperty("capture", "environment");
        upload.getElement().setProperty("accept", "image/*");
        photo.addAttachListener(_ -> {
            getElement().callJsFunction("scrollIntoView");
            photo.focus();
        });
        return Lay.lines(Say.paragraph(new MessageKey("document.hand-over.photo.how")), upload);
    }

    private Div files() {
        return Lay.lines(
                Heading.part(new MessageKey("document.hand-over.files")),
                Say.paragraph(
                        new MessageKey("document.hand-over.limits", Intake.MOST_BYTES / MEGABYTE, Intake.MOST_PAGES)),
                upload());
    }

    private Select<Person> whom() {
        var choice = Field.choice(
                new MessageKey("document.hand-over.whom"),
                file.family().people(),
                one -> new MessageKey("document.person", Words.show(one.name())));
        choice.setEmptySelectionAllowed(true);
        choice.addValueChangeListener(change ->
                person = Optional.ofNullable(change.getValue()).map(Person::id).orElse(null));
        CaseLink.asked(DocumentsNavigation.PERSON).flatMap(this::known).ifPresent(choice::setValue);
        return choice;
    }

    private Optional<Person> known(String id) {
        return file.family().people().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst();
    }

    private static boolean isRequirement(String name) {
        try {
            return !new RequirementId(name).name().isEmpty();
        } catch (IllegalArgumentException typed) {
            return false;
        }
    }

    private Upload upload() {
        var upload = Field.upload(new Arriving(new Desk()));
        // the file as it is, never as a form: forms may be put down on disk on their way
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(Intake.MOST_BYTES);
        upload.addFileRejectedListener(refused ->
                tell(refused.getFileName(), new Received.Refused(new MessageKey("document.refused.too-big"))));
        // a file that did not come through stays, with its button to try again
        upload.getElement()
                .addEventListener("upload-success", sent -> {
                    if (!sent.getEventData().get(UNSENT).asBoolean()) upload.clearFileList();
                })
                .addEventData(UNSENT);
        upload.addAllFinishedListener(_ -> then.run());
        return upload;
    }

    /// Whether more will be said here of a paper that arrived, though it may have been read meanwhile.
    boolean awaitsLook() {
        return !awaitingLook.isEmpty();
    }

    private void tell(String name, Received received) {
        if (received instanceof Received.Accepted accepted) awaitingLook.add(accepted.document());
        outcomes.addComponentAsFirst(new Outcome(work, name, received));
        then.run();
    }

    private class Desk implements Arriving.Desk {
        @Override
        public Received receive(byte[] bytes) {
            return work.documents().receive(new Offer(file.id(), bytes, person, requirement));
        }

        @Override
        public void tell(String name, Received received) {
            HandOver.this.tell(name, received);
        }

        @Override
        public List<MessageKey> look(byte[] bytes) {
            return work.documents().look(bytes);
        }

        @Override
        public void looked(DocumentId paper, List<MessageKey> verdicts) {
            awaitingLook.remove(paper);
            if (!verdicts.isEmpty())
                outcomes.getChildren().map(Outcome.class::cast).forEach(outcome -> outcome.doubt(paper, verdicts));
        }
    }
}
