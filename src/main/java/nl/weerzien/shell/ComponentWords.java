package nl.weerzien.shell;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/// The texts of components that bring their own, which stay English unless they are given others.
final class ComponentWords {
    private static final int MONDAY = 1;

    private ComponentWords() {}

    static DatePickerI18n datePicker() {
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale()))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormats("dd-MM-yyyy", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setToday(Words.of("shell.date.today"))
                .setCancel(Words.of("shell.cancel"))
                .setBadInputErrorMessage(Words.of("shell.date.unclear"))
                .setRequiredErrorMessage(Words.of("shell.field.needed"))
                .setMinErrorMessage(Words.of("shell.date.too-early"))
                .setMaxErrorMessage(Words.of("shell.date.too-late"));
    }

    static UploadI18N upload() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Words.of("shell.upload.drop-one"))
                        .setMany(Words.of("shell.upload.drop-many")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Words.of("shell.upload.add-one"))
                        .setMany(Words.of("shell.upload.add-many")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Words.of("shell.upload.too-many"))
                        .setFileIsTooBig(Words.of("shell.upload.too-big"))
                        .setIncorrectFileType(Words.of("shell.upload.wrong-type")))
                .setFile(new UploadI18N.File()
                        .setRetry(Words.of("shell.upload.retry"))
                        .setStart(Words.of("shell.upload.start"))
                        .setRemove(Words.of("shell.upload.remove")))
                .setUploading(uploading())
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.of("shell.upload.connecting"))
                        .setStalled(Words.of("shell.upload.stalled"))
                        .setProcessing(Words.of("shell.upload.processing"))
                        .setHeld(Words.of("shell.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Words.of("shell.upload.remaining"))
                        .setUnknown(Words.of("shell.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.of("shell.upload.no-server"))
                        .setUnexpectedServerError(Words.of("shell.upload.failed"))
                        .setForbidden(Words.of("shell.upload.forbidden"))
                        .setFileTooLarge(Words.of("shell.upload.too-big")));
    }

    /// Sunday first, as the component counts.
    private static List<String> weekdays(TextStyle style) {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.minus(1).getDisplayName(style, Words.locale()))
                .toList();
    }
}
