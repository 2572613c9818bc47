package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.NewCase;
import nl.weerzien.casefile.Opened;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.family.Person;
import nl.weerzien.family.VNumber;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Opens a case file: whose it is, from where, on what permit. Goes on to the intake.
@Route(CaseFileNavigation.NEW_CASE)
@Menu(title = "casefile.new", order = 20)
@RolesAllowed({"VOLUNTEER", "SUPERVISOR"})
class NewCaseView extends Div implements HasDynamicTitle {
    private final CaseFileService files;
    private final Select<Country> origin;
    private final TextField name = Field.anyScript(new MessageKey("casefile.new.name"));
    private final TextField number = Field.text(new MessageKey("casefile.person.v-number"));
    private final DatePicker decided = Field.date(new MessageKey("casefile.permit.decided-on"));
    private final DatePicker known = Field.date(new MessageKey("casefile.permit.made-known-on"));
    private final Select<Optional<PermitKind>> kind = PermitForm.kindField();
    private final Div answer = Lay.lines();

    NewCaseView(CaseFileService files, ChecklistService checklists, Clock clock) {
        this.files = files;
        origin = Field.choice(
                new MessageKey("casefile.new.origin"),
                checklists.origins(),
                country -> new MessageKey("casefile.country", country));
        origin.setHelperText(Words.of("casefile.new.origin.help"));
        origin.setErrorMessage(Words.of("casefile.new.origin.needed"));
        name.setHelperText(Words.of("casefile.add.name.help"));
        name.setErrorMessage(Words.of("casefile.new.name.needed"));
        number.setHelperText(Words.of("casefile.person.v-number.help"));
        number.setErrorMessage(Words.of("casefile.person.v-number.ten-digits"));
        decided.setHelperText(Words.of("casefile.permit.decided-on.help"));
        known.setHelperText(Words.of("casefile.permit.made-known-on.help"));
        decided.setMax(LocalDate.now(clock));
        known.setMax(LocalDate.now(clock));
        kind.setValue(Optional.empty());
        addClassNames("narrow", "stack");
        add(
                Heading.page(new MessageKey("casefile.new")),
                Say.paragraph(new MessageKey("casefile.new.help")),
                new Card(new MessageKey("casefile.new.who"), Lay.fields(name, origin)),
                new Card(
                        new MessageKey("casefile.permit"),
                        Lay.fields(decided, known, kind, number),
                        PermitForm.whereToFindIt()),
                answer,
                Lay.actions(Action.primary(new MessageKey("casefile.new.open"), this::open)));
    }

    @Override
    public String getPageTitle() {
        return Words.of("casefile.new");
    }

    private void open() {
        name.setInvalid(name.getValue().isBlank());
        origin.setInvalid(origin.isEmpty());
        number.setInvalid(
                !number.getValue().isBlank() && VNumber.parse(number.getValue()).isEmpty());
        if (name.isInvalid() || origin.isInvalid() || number.isInvalid() || decided.isInvalid() || known.isInvalid())
            return;
        var wish = wish();
        switch (files.open(wish)) {
            case Opened.Fresh(var id) -> CaseFileNavigation.toIntake(id);
            case Opened.AlreadyKnown(var seen) -> warn(wish, seen);
        }
    }

    private NewCase wish() {
        var sponsor = Person.named(TypedName.read(name.getValue()))
                .withVNumber(VNumber.parse(number.getValue()).orElse(null));
        var permit = new Permit(kind.getValue().orElse(null), decided.getValue(), known.getValue());
        return new NewCase(origin.getValue(), sponsor, permit);
    }

    private void warn(NewCase wish, Optional<CaseId> seen) {
        var allTheSame = Action.quiet(
                new MessageKey("casefile.new.all-the-same"),
                () -> CaseFileNavigation.toIntake(files.openAllTheSame(wish).id()));
        var title = new MessageKey("casefile.v-number-known");
        var notice = seen.map(id -> new Notice(Pill.Tone.WAIT, title, new MessageKey("casefile.new.known-yours"))
                        .with(
                                Action.link(new MessageKey("casefile.new.go-there"), CaseFileNavigation.caseHref(id)),
                                allTheSame))
                .orElseGet(() -> new Notice(Pill.Tone.WAIT, title, new MessageKey("casefile.new.known-elsewhere"))
                        .with(allTheSame));
        answer.removeAll();
        answer.add(notice.announced());
    }
}
