// Generated from CLDR by test/tools/generate-month-names.ts; not written by hand.

/**
 * The names of each month, January first, as `monthKey` spells them and `shortenNames` shortens them: those that mean the same
 * month in every language.
 */
export const monthTable: readonly string[] = [
  '0ean3air1ne3ro0gen3er3naio0ian3uarie1on3awr0jaan4uar2n3ar3eiro3nar3uar6a6i7e6y4wari3v4aris4ier3yuwari0led3en3na0oca3k0sausio5s1ij3ecanj5nja1ty3czen5nia0tammi5kuu8ta0urt3arrila0xan3eiro0yan3var0ιαν3ουαριου0сту3дзень7я1іч3ень3ня0янв3арь5я2уари0јан3уар6и0қаң3тар0հնվ1ունվար7ի0ינואר0جنوری0كانونالثاني0يناير0ژانویه6ٔ0जनवरी1ाने4वारी0জানু4য়ারি0ਜਨ2ਵਰੀ0જાન્યુ6આરી0ஜன2வரி0జన2వరి0ಜನ2ವರಿ0ജനു3വരി0දුරුතු0มกราคม1ค0იან3ვარი',
  '0chw3ef5ror0feabh5ra2b3braio3r4eiro5r6o4uar7a7i8e8s7y5wari2v3ereiro3r4al4ier1ra3r0helmi5kuu8ta0lut3ego3y0ots3aila0peb3rero0shk3urt1ub3at0uno3r4a0vasario6s1eebr5uar2lj4aca6e0φεβ3ρουαριου0ақп3ан0лют3ага3ии3ого3ы0феб3руар2в3р4аль6я4уари0փետրվար7ի1տվ0פברואר0شباط0فبراير1روری1وریه5ٔ0फ़रवरी1ेब्रु6अरी6वारी0ফেব3্রুয়ারি0ਫ਼ਰ3ਵਰੀ0ફેબ્રુ6આરી0பிப்4ரவரி0ఫిబ్ర5వరి0ಫೆಬ್ರ5ವರಿ0ഫെബ്രു6വരി0නවම්0กพ1ุมภาพันธ์0თებ3ერვალი',
  '0bre3zen4na0kovas3o0maalis6kuu9ta3rt2c3hi2e3rz2r3c4a4h4ius4o3ec4t3s4o3t4a4ie4s4xoa3z4ec4o4u2s3hi2t3shi2w3rth1rt0ozu3jak4ka0μαρ3τιου0бер3езень5ня0мар3т4а0нау3рыз0сак3авік7а0մարտ4ի1րտ0מרץ0آذار0اذار0مارس3چ0मार्च0মার্চ0ਮਾਰਚ0માર્ચ0மார்4ச்0మార్చి0ಮಾರ್ಚ್0മാർ3ച്ച്0මැදින්0มีค2นาคม0მარ3ტი',
  '0abr3ell3il1ib3rean1pi3rila2r3el3il5a5e5i6e6s5l1vr3il0balandis6zio0dub3en3na1’abr5il0ebr3ill1ph3reli2r3eli0huhti5kuu8ta0kwi3ecien4tnia0nis3an0pri3ll0tra3vanj4nja0απρ3ιλιου0апр3ель5я3ил0квіт4ень4ня1ра3савік8а0сәу3ір0ապր3իլ5ի0אפריל0آوریل0أبريل0اپریل0نيسان0अप्रिल4ैल0एप्रि5ल0এপ্রি5ল0ਅਪ੍ਰੈ5ਲ0એપ્રિલ0ஏப்3ரல்0ఏప్రి5ల్0ಏಪ್ರಿ5ಲ್0ഏപ്രി5ൽ0බක්0เมย2ษายน0აპრ3ილი',
  '0beal4taine0geguze6s0kve3ten4na0mag3gio2i3atza3g3js3o2j3a3us2y3o3ıs1ee2i2j3ju2y3i0svi3banj4nja0touko5kuu8ta0μαι3ου0маи2м3ыр2я2ј0трав4ень4ня0մայիս5ի1յս0מאי0أيار0ايار0مئی1ايو1ه2ٔ0मई1े0মে0ਮਈ0મે0மே0మే0ಮೇ0മേയ്0වෙසක්0พค1ฤษภาคม0მაი3სი',
  '0birzelio7s0cerven4na1vn1ze3rwca5iec0eka3ina0giu3gno1un3ju0haz3iran1un3yo0iun3ie1yn2un0juin2n3a3e3ho3i4e4j5s4o4us3y2uni0kesa4kuu7ta0lipanj3nja0meh3efin2ith5eamh0qer3shor0xuno0ιουν4ιου0июн3ь3я0мау3сым0черв4ень4ня1эр3вень6я0юни0јун3и0հնս1ունիս6ի0יוני0جون0حزيران0يونيو0ژوئن0जुन1ून0জুন0ਜੂਨ0જૂન0ஜூன்0జూన్0ಜೂನ್0ജൂൺ0පොසොන්0มิถุนายน2ย0ივნ3ისი',
  '0cervence6ec1vc0gor3ff5ennaf0heina5kuu8ta1ul3yo0iuil2l3ie1yl2ul0juil4let2l3a4i4yi3ho3i4e4j5s4o5l4us3y2uli0korr4ik0liepa4os2pca3iec1ug3lio2l3ju0srpanj3nja0tem3muz0uzt3aila0xul3lo0ιουλ4ιου0июл3ь3я0лип3ень3ня1іп3ень5я0шіл3де0юли0јул3и0հլս1ուլիս6ի0יולי0تموز0جولائی0يوليو0ژوئیه5ٔ0जुलाई3ै0জুল3াই0ਜੁਲਾ4ਈ0જુલાઈ0ஜூலை0జులై0ಜುಲೈ0ജൂലൈ0ඇසළ0กค1รกฎาคม0ივლ3ისი',
  '0abu3ztua1g2a3sti2o3st5i5o2u3st5os5us1out1ug3ust6a6i6s6us5ztus1vg3ust2q3ust1wst2w3issu0d’ag4ost0elo3kuu6ta0gush4t0kol3ovoz7a0lun3asa0ogo3s0rugpjucio6tis0sie3rpien5nia1rpen3na0αυγ3ουστου0авг3уст6а0жні3вень3уня0серп4ень4ня0там3ыз0օգոստոս7ի2ս0אוגוסט0آب0أغسطس0اب1وت1گست0अगस्ट4त0ऑग2स्ट0আগ2স্ট0ਅਗ2ਸਤ0ઑગસ્ટ0ஆக2ஸ்ட்0ఆగ2స్టు0ಆಗ2ಸ್ಟ್0ഓഗ2സ്റ്റ്0නිකිණි0สค1ิงหาคม0აგვ3ისტო',
  '0eyl3ul0ira3ila0medi1fomh0rugsejis6o2j3an3na0sen3tabr4yabr2p3t4emba8r7er7ra8e8ie9s4hemba4iembre2t3embre7o3iembre3tembre8u3yembre1ht3ator1yys4kuu7ta1zept5ember0wrz3esien5nia0zar3i0σεπ3τεμβριου0вер3асень5ня3есень5ня0сент4ябрь7я2п3тембар6ври0қыр3күиек0սեպ3տեմբեր9ի0ספטמבר0أيلول0ايلول0سبتمبر1تمبر1پتامبر0सप्टें6बर1ितंबर1ेप्टेम्बर0সেপ3্ট5েম্বর0ਸਤੰ3ਬਰ0સપ્ટે5મ્બર0செப்4டம்பர்0సెప్టెం7బర్0ಸೆಪ್ಟೆಂ7ಬರ್0സെപ്റ്റം8ബർ0බිනර0กย1ันยายน0სექ3ტემბერი',
  '0dfomh1’oct5ubre0eki3m0hyd3ref0loka4kuu7ta0oct3ober5re4mbrie3ubre1kt3abr3hoba6ha3oba6r5er5ra6is4ober3ubre3yabr1tt3obre3ubru1ut3ubro0paz3dziernik9ika0rij3en3na0spalio5s0tet3or0urr3ia0οκτ3ωβριου0жовт4ень4ня0кас3трычнік9ка0окт3обар4мври3ябрь6я0қаз3ан0հոկ3տեմբեր9ի0אוקטובר0أكتوبر0اکتبر3وبر0تشرينالأول7اول0अक्टूबर4ोबर0ऑक्टो5बर0অক্টো5বর0ਅਕਤੂ4ਬਰ0ઑક્ટો5બર0அக்3டோபர்0అక్టో5బర్0ಅಕ್ಟೋ5ಬರ್0ഒക്ടോ5ബർ0වප්0ตค1ุลาคม0ოქტ3ომბერი',
  '0aza3roa0kas3ım0lapkricio6tis1istopadu0marras6kuu9ta0nen3tor1ob3yembre2iembrie2v3emba7r6er6ra7e7is7o7u3iembre2y3abr0samh4ain1tu3deni6oga0tach4wedd0νοε3μβριου0лист4опад8а1іс3тапад8а0нов3ембар2е3мври2яб4рь5я0қар3аша0նոյ3եմբեր8ի0נובמבר0تشرينالثاني0نوامبر2فمبر2مبر0नवंबर1ोभेम्बर2व्हें7बर0নভে3ম্বর0ਨਵੰ3ਬਰ0નવે3મ્બર0நவ2ம்பர்0నవం3బర్0ನವೆಂ4ಬರ್0നവം3ബർ0ඉල්0พย1ฤศจิกายน0ნოე3მბერი',
  '0abe3ndua1ra3lık0dec3embar6er6ra7e7ie8s7o2k3abr2s3emba6er6re2ts4ember2z3ember6ro1hj3etor1ic3embre7u3iembre2s3emba6er3yembre0gru3dnia4zien3odis5zio0joulu5kuu8ta0noll4aig0pro3sinac6ca7e6ec0rhag4fyr0δεκ3εμβριου0груд4ень4ня0дек3абрь6я3ември2ц3ембар0жел3тоқсан0сне3жань4ня0դեկ3տեմբեր9ի0דצמבר0دسامبر2مبر1يسمبر0كانونالأول7اول0डिसें5बर4म्बर0दिसंबर0ডিসে4ম্বর0ਦਸੰ3ਬਰ0ડિસે4મ્બર0டிச3ம்பர்0డిసెం5బర్0ಡಿಸೆಂ5ಬರ್0ഡിസം4ബർ0උඳුවප්0ธค1ันวาคม0დეკ3ემბერი',
]

/** Names that mean different months in different languages: the name, the month from 1, the languages. */
export const ambiguousMonths: readonly (readonly [name: string, month: number, languages: string])[] = [
  ['lip', 6, 'hr'],
  ['lip', 7, 'pl'],
  ['lis', 10, 'hr'],
  ['lis', 11, 'pl cs'],
  ['listopad', 10, 'hr'],
  ['listopad', 11, 'pl cs'],
  ['listopada', 10, 'hr'],
  ['listopada', 11, 'pl'],
  ['srp', 7, 'hr'],
  ['srp', 8, 'cs'],
]
