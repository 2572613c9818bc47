package nl.weerzien.document.reader;

/// The names of months as papers print them.
final class MonthTable {
    /// A line a calendar and language: the calendar, the language (with `-` where the first three letters are
    /// used as a short name), then the months from the first on, ways to write one parted by `/`. `_` in a name
    /// stands for a blank or nothing. Translations write the months of other calendars in Latin letters.
    static final String LINES = """
            GREGORIAN en- January February March April May June July August September October November December
            GREGORIAN nl- januari februari maart/mrt april mei juni juli augustus september oktober november december
            GREGORIAN de- Januar/Jänner Februar März/Maerz April Mai Juni Juli August September Oktober November Dezember
            GREGORIAN fr- janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            GREGORIAN tr- Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık
            GREGORIAN ru- января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль \
            августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь
            GREGORIAN so- Jannaayo/Janaayo/Koobaad Febraayo/Labaad Maarso/Saddexaad Abriil/Afraad Maajo/Mey/Shanaad \
            Juun/Juunyo/Lixaad Luulyo/Toddobaad Agoosto/Ogosto/Sideedaad Sebtembar/Sagaalaad Oktoobar/Tobnaad \
            Nofembar/Kow_iyo_tobnaad Disembar/Diseembar/Laba_iyo_tobnaad
            GREGORIAN ku Rêbendan/Çile/Çileya_Paşîn/Kanûna_Paşîn Reşemî/Reşemeh/Sibat Adar Nîsan/Avrêl Gulan Hezîran/Pûşper \
            Tîrmeh Tebax/Gelawêj Îlon/Rezber Cotmeh/Kewçêr/Çiriya_Pêşîn Mijdar/Sermawez/Çiriya_Paşîn \
            Berfanbar/Kanûn/Kanûna_Pêşîn
            GREGORIAN ckb کانوونی_دووەم شوبات/شوبات ئازار نیسان ئایار حوزەیران تەمووز/تەموز ئاب ئەیلوول/ئەیلول \
            تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم
            GREGORIAN ar-levant كانون_الثاني/كانون_ثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب أيلول/ايلول \
            تشرين_الأول/تشرين_اول تشرين_الثاني/تشرين_ثاني كانون_الأول/كانون_اول
            GREGORIAN ar-egypt يناير فبراير مارس أبريل/إبريل مايو يونيو/يونية/يونيه يوليو/يولية/يوليه أغسطس/اغسطوس \
            سبتمبر أكتوبر نوفمبر ديسمبر
            GREGORIAN fa ژانویه/جنوری فوریه/فبروری مارس/مارچ آوریل/اپریل مه/می ژوئن/جون ژوئیه/جولای/ژولای اوت/اگست \
            سپتامبر/سپتمبر اکتبر/اکتوبر نوامبر/نومبر دسامبر/دسمبر
            GREGORIAN ps جنوري فبروري مارچ اپرېل/اپریل مې/می جون جولای اګست/اگست سپتمبر اکتوبر نومبر دسمبر/ډسمبر
            GREGORIAN ur جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
            GREGORIAN am ጃንዩወሪ/ጃንዋሪ ፌብሩወሪ/ፌብሯሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር
            GREGORIAN ti ጥሪ ለካቲት መጋቢት ሚያዝያ ግንቦት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ
            ETHIOPIAN ti መስከረም ጥቅምቲ ሕዳር ታሕሳስ ጥሪ ለካቲት መጋቢት ሚያዝያ ግንቦት ሰነ ሓምለ ነሓሰ ጳጉሜን/ጳጉሜ/ጳጉሚን
            ETHIOPIAN am መስከረም ጥቅምት ኅዳር ታኅሣሥ/ታኅሳስ ጥር የካቲት መጋቢት ሚያዝያ/ሚያዚያ ግንቦት ሰኔ ሐምሌ ነሐሴ ጳጉሜን/ጳጉሜ/ጳጕሜን
            ETHIOPIAN latin Meskerem/Mäskäräm Tikimt/Tekemt/Tiqimt/Tikmt Hidar/Hedar Tahsas/Tahisas/Tahesas/Tahsass \
            Tir/Ter/Tirr Yekatit/Yakatit Megabit/Magabit Miyazya/Miazia/Miyazia/Miyaziya Ginbot/Genbot \
            Sene/Sane/Senie Hamle/Hamlie Nehase/Nehasse/Nehassie Pagume/Pagumen/Pagumiene/Paguemen/Puagme
            HIJRI ar محرم/محرم_الحرام صفر/صفر_الخير/صفر_المظفر ربيع_الأول/ربيع_اول \
            ربيع_الآخر/ربيع_الثاني/ربيع_ثاني/ربيع_آخر جمادى_الأولى/جمادى_الأول/جماد_الأول/جماد_الأولى \
            جمادى_الآخرة/جمادى_الثانية/جمادى_الثاني/جمادى_الآخر/جماد_الثاني/جماد_الآخر رجب/رجب_المرجب \
            شعبان/شعبان_المعظم رمضان/رمضان_المبارك شوال/شوال_المكرم ذو_القعدة/ذي_القعدة/ذوالقعده/ذيقعده/ذي_قعدة \
            ذو_الحجة/ذي_الحجة/ذوالحجه/ذيحجه/ذي_حجة
            HIJRI latin Muharram/Moharram Safar Rabi_al_Awwal/Rabi_ul_Awal/Rabi_al_Awal/Rabi_ul_Awwal/Rabi_I \
            Rabi_al_Thani/Rabi_al_Akhir/Rabi_ath_Thani/Rabi_us_Sani/Rabi_ul_Akhir/Rabi_II \
            Jumada_al_Ula/Jumada_al_Awwal/Jumada_al_Oula/Jumada_I/Jamadi_ul_Awal/Jumada_al_Awal \
            Jumada_al_Thani/Jumada_al_Thaniya/Jumada_al_Akhira/Jumada_al_Akhirah/Jumada_al_Akhir/Jumada_II/Jamadi_us_Sani \
            Rajab Shaban/Shaaban Ramadan/Ramazan/Ramadhan Shawwal/Shawal Dhu_al_Qidah/Dhul_Qidah/Dhul_Qada/Dhu_al_Qada/Zilqad/Zul_Qada \
            Dhu_al_Hijjah/Dhul_Hijjah/Dhul_Hijja/Dhu_al_Hijja/Zilhaj/Zul_Hijja/Zilhijja
            HIJRI tr Muharrem Safer Rebiülevvel Rebiülahir Cemaziyelevvel Cemaziyelahir Recep Şaban Ramazan Şevval Zilkade Zilhicce
            SOLAR_HIJRI fa فروردین اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان آذر دی بهمن اسفند
            SOLAR_HIJRI prs حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت
            SOLAR_HIJRI ps وری/وري غویی/غوايي/غوایی غبرګولی/غبرګولي چنګاښ زمری/زمري وږی/وږي تله/تلې/تلي لړم لیندۍ/لیندی \
            مرغومی/مرغومي سلواغه/سلواغې کب
            SOLAR_HIJRI ckb خاکەلێوە گوڵان جۆزەردان پووشپەڕ گەلاوێژ خەرمانان ڕەزبەر گەڵاڕێزان سەرماوەز بەفرانبار ڕێبەندان ڕەشەمێ
            SOLAR_HIJRI latin Farvardin Ordibehesht Khordad/Khurdad Tir Mordad/Murdad Shahrivar/Shahrivar Mehr Aban Azar Dey/Dai \
            Bahman Esfand/Isfand
            SOLAR_HIJRI latin-af Hamal Sawr/Saur/Thawr Jawza/Jauza Saratan Asad Sunbula/Sonbola/Sunbola Mizan Aqrab Qaws/Qaus/Qows Jadi/Jaddi Dalw/Dalwa/Dalv Hut/Hoot""";

    private MonthTable() {}
}
