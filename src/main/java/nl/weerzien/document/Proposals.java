package nl.weerzien.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.family.PartialDate;

/// What the fields of a paper may hold, in the light of what people said about its other fields. Only what is proposed,
/// and in which order, follows from that; nothing is taken for confirmed.
public final class Proposals {
    /// What a person said that changed a proposal.
    public enum Moved {
        NOTHING,
        /// In which calendar the paper gives its dates.
        CALENDAR,
        /// Whether the paper puts the day or the month first.
        ORDER
    }

    /// Of a value that no check digit proves.
    private static final double SURE = 0.85;

    private final Reading reading;
    private final DatesRead read;
    private final Notation notation;
    private final Set<FieldName> answered;

    /// @param answers the last one per field and person of the paper that was read
    Proposals(DateMeanings meanings, Reading reading, List<ConfirmedField> answers) {
        this.reading = reading;
        this.read = new DatesRead(meanings, reading);
        this.notation = Notation.told(answers, read);
        this.answered = answers.stream().map(ConfirmedField::name).collect(Collectors.toSet());
    }

    /// What people told about the dates of this paper.
    public Notation notation() {
        return notation;
    }

    /// Every date an extract may mean, likeliest first, each with the raw text of the paper.
    public List<PartialDate> dates(Extract extract) {
        return likeliest(extract).stream().map(date -> asPrinted(date, extract)).toList();
    }

    /// What put another date first than the machine would have.
    public Moved moved(Extract extract) {
        var before = read.of(extract);
        var now = likeliest(extract);
        if (now.isEmpty() || DatesRead.sameDay(before.getFirst(), now.getFirst())) return Moved.NOTHING;
        return before.getFirst().calendar() == now.getFirst().calendar() ? Moved.ORDER : Moved.CALENDAR;
    }

    /// Whether a check digit of the machine-readable zone proves a value.
    public boolean proven(Extract extract) {
        var zone = reading.zone();
        return zone != null && zone.proves(extract);
    }

    /// What was read of a field, in the order of the paper.
    public List<Extract> of(FieldName name) {
        return reading.of(name);
    }

    /// How far a field is that nobody answered yet.
    public FieldStanding standing(FieldName name) {
        var extracts = of(name);
        if (extracts.isEmpty()) return FieldStanding.NOT_FOUND;
        var values = extracts.stream().map(Extract::value).distinct().count();
        return values == 1 && extracts.stream().allMatch(this::clear) ? FieldStanding.CLEAR : FieldStanding.DOUBTFUL;
    }

    /// Whether an extract can mean one thing only, and was read well enough to nod.
    public boolean clear(Extract extract) {
        var meanings = extract.field().isDate() ? dates(extract) : extract.values();
        return meanings.size() == 1 && !extract.value().isBlank() && (proven(extract) || !extract.poor());
    }

    /// What the paper most likely is; empty when nothing spoke for any kind.
    public Optional<KindProposal> kind() {
        return reading.likeliest();
    }

    /// The fields that nobody answered and of which the machine is sure: so well read, and so certainly of one meaning,
    /// that they may be compared before a person looked.
    public Map<FieldName, Answer> sure() {
        var sure = new EnumMap<FieldName, Answer>(FieldName.class);
        for (var extract : reading.extracts())
            if (!answered.contains(extract.field())
                    && standing(extract.field()) == FieldStanding.CLEAR
                    && (proven(extract) || extract.confidence() >= SURE)) sure.put(extract.field(), meant(extract));
        return sure;
    }

    private Answer meant(Extract extract) {
        return extract.field().isDate()
                ? new Answer.Date(dates(extract).getFirst(), false)
                : new Answer.Text(extract.value(), false);
    }

    private List<PartialDate> likeliest(Extract extract) {
        var before = read.of(extract);
        if (before.isEmpty()) return before;
        var all = new ArrayList<>(before);
        again(extract)
                .filter(date -> before.stream().noneMatch(other -> DatesRead.sameDay(other, date)))
                .forEach(all::add);
        return all.stream().sorted(Comparator.comparingInt(notation::distance)).toList();
    }

    /// The dates of an extract in the calendar that was told, as far as the machine did not think of them.
    private Stream<PartialDate> again(Extract extract) {
        var told = notation.calendar();
        return told == null ? Stream.empty() : read.in(told, extract).stream();
    }

    private static PartialDate asPrinted(PartialDate date, Extract extract) {
        return new PartialDate(date.calendar(), date.year(), date.month(), date.day(), extract.raw());
    }
}
