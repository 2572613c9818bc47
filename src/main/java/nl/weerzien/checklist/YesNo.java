package nl.weerzien.checklist;

public enum YesNo implements Choice {
    YES,
    NO;

    public static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }
}
