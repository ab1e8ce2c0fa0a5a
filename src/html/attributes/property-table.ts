// Generated from property-information by test/tools/generate-property-names.ts; not written by hand.
import type { PropertyKind } from './property-kind.js'

/** In which schemas, of which kind, and the properties as `attributeOf` reads them. */
export const propertyTable: readonly (readonly ['html' | 'svg' | 'both', PropertyKind, string])[] = [
  [
    'both',
    'text',
    'ariaActiveDescendant ariaAtomic ariaAutoComplete ariaBusy ariaChecked ariaCurrent ariaDetails ariaDisabled ariaErrorMessage ariaExpanded ariaGrabbed ariaHasPopup ariaHidden ariaInvalid ariaKeyShortcuts ariaLabel ariaLive ariaModal ariaMultiLine ariaMultiSelectable ariaOrientation ariaPlaceholder ariaPressed ariaReadOnly ariaRelevant ariaRequired ariaSelected ariaSort ariaValueText role content crossOrigin= href hrefLang= id lang max media method min name onAbort= onAfterPrint= onBeforePrint= onCancel= onCanPlay= onCanPlayThrough= onChange= onClick= onClose= onCopy= onCueChange= onCut= onDblClick= onDrag= onDragEnd= onDragEnter= onDragExit= onDragLeave= onDragOver= onDragStart= onDrop= onDurationChange= onEmptied= onEnded= onError= onFocus= onHashChange= onInput= onInvalid= onKeyDown= onKeyPress= onKeyUp= onLoad= onLoadedData= onLoadedMetadata= onLoadStart= onMessage= onMouseDown= onMouseEnter= onMouseLeave= onMouseMove= onMouseOut= onMouseOver= onMouseUp= onOffline= onOnline= onPageHide= onPageShow= onPaste= onPause= onPlay= onPlaying= onPopState= onProgress= onRateChange= onReset= onResize= onScroll= onSeeked= onSeeking= onSelect= onStalled= onStorage= onSubmit= onSuspend= onTimeUpdate= onToggle= onUnload= onVolumeChange= onWaiting= referrerPolicy= style target title type color event version xLinkActuate=xlink:actuate xLinkArcRole=xlink:arcrole xLinkHref=xlink:href xLinkRole=xlink:role xLinkShow=xlink:show xLinkTitle=xlink:title xLinkType=xlink:type xmlnsXLink=xmlns:xlink xmlns xmlBase=xml:base xmlLang=xml:lang xmlSpace=xml:space',
  ],
  [
    'both',
    'number',
    'ariaColCount ariaColIndex ariaColSpan ariaLevel ariaPosInSet ariaRowCount ariaRowIndex ariaRowSpan ariaSetSize ariaValueMax ariaValueMin ariaValueNow tabIndex=',
  ],
  [
    'both',
    'spaces',
    'ariaControls ariaDescribedBy ariaDropEffect ariaFlowTo ariaLabelledBy ariaOwns ariaRoleDescription className=class ping',
  ],
  [
    'html',
    'text',
    'abbr action allow alt as autoCapitalize= capture charSet= cite closedBy= colorSpace= command commandFor= contentEditable= data dateTime= decoding dir dirName= draggable encType= enterKeyHint= fetchPriority= form formAction= formEncType= formMethod= formTarget= imageSizes= imageSrcSet= inputMode= integrity is itemId= kind label language list loading manifest nonce onAuxClick= onBeforeMatch= onBeforeToggle= onBeforeUnload= onBlur= onContextLost= onContextMenu= onContextRestored= onFormData= onLanguageChange= onLoadEnd= onMessageError= onRejectionHandled= onScrollEnd= onSecurityPolicyViolation= onSlotChange= onUnhandledRejection= onWheel= pattern placeholder popover popoverTarget= popoverTargetAction= poster preload scope shadowRootMode= shape sizes slot spellCheck= src srcDoc= srcLang= srcSet= step translate useMap= value wrap writingSuggestions= align aLink= axis background bgColor= borderColor= cellPadding= cellSpacing= char charOff= classId= clear code codeBase= codeType= face frame frameBorder= link longDesc= lowSrc= object profile prompt rev rules scheme scrolling standby summary text valueType= vAlign= vLink= allowTransparency= autoCorrect= autoSave= prefix property security unselectable',
  ],
  ['html', 'commas', 'accept exportParts='],
  [
    'html',
    'spaces',
    'acceptCharset- accessKey= autoComplete= blocking controlsList= headers htmlFor=for httpEquiv- itemProp= itemRef= itemType= rel sandbox archive part',
  ],
  [
    'html',
    'boolean',
    'allowFullScreen= allowPaymentRequest= allowUserMedia= alpha async autoFocus= autoPlay= checked controls default defer disabled formNoValidate= hidden inert isMap= itemScope= loop multiple muted noModule= noValidate= open playsInline= readOnly= required reversed scoped seamless selected shadowRootClonable= shadowRootCustomElementRegistry= shadowRootDelegatesFocus= shadowRootSerializable= typeMustMatch= compact declare noResize= noHref= noShade= noWrap= credentialless disablePictureInPicture= disableRemotePlayback=',
  ],
  [
    'html',
    'number',
    'cols colSpan= height high low maxLength= minLength= optimum rows rowSpan= size span start width border bottomMargin= hSpace= leftMargin= marginHeight= marginWidth= rightMargin= topMargin= vSpace= results',
  ],
  ['html', 'numbers', 'coords'],
  ['both', 'boolean', 'download'],
  [
    'svg',
    'any',
    'about kernelMatrix property rel rev requiredExtensions requiredFeatures requiredFonts requiredFormats strokeDashArray=stroke-dasharray systemLanguage typeOf=',
  ],
  [
    'svg',
    'number',
    'accentHeight- alphabetic amplitude ascent azimuth bias capHeight- descent diffuseConstant divisor elevation exponent fillOpacity- hanging horizAdvX- horizOriginX- horizOriginY- ideographic intercept k k1 k2 k3 k4 limitingConeAngle mediaSize overlinePosition- overlineThickness- pathLength pointsAtX pointsAtY pointsAtZ specularConstant specularExponent strikethroughPosition- strikethroughThickness- strokeMiterLimit=stroke-miterlimit strokeOpacity- surfaceScale targetX targetY underlinePosition- underlineThickness- unitsPerEm- vAlphabetic- vMathematical- vHanging- vIdeographic- vertAdvY- vertOriginX- vertOriginY- xHeight-',
  ],
  [
    'svg',
    'text',
    'accumulate additive alignmentBaseline- arabicForm- attributeName attributeType bandwidth baselineShift- baseFrequency baseProfile bbox begin by calcMode clip clipPath- clipPathUnits clipRule- colorInterpolation- colorInterpolationFilters- colorProfile- colorRendering- contentScriptType contentStyleType cursor cx cy d dataType= defaultAction direction display dur dominantBaseline- dx dy edgeMode editable enableBackground- end externalResourcesRequired fill fillRule- filter filterRes filterUnits floodColor- floodOpacity- focusable focusHighlight fontFamily- fontSize- fontSizeAdjust- fontStretch- fontStyle- fontVariant- fontWeight- format fr from fx fy glyphOrientationHorizontal- glyphOrientationVertical- glyphRef gradientTransform gradientUnits handler hatchContentUnits hatchUnits height imageRendering- initialVisibility in in2 kernelUnitLength keyPoints keySplines keyTimes kerning lengthAdjust letterSpacing- lightingColor- local markerEnd- markerMid- markerStart- markerHeight markerUnits markerWidth mask maskContentUnits maskType- maskUnits mathematical mediaCharacterEncoding mediaContentEncodings mediaTime mode navDown- navDownLeft- navDownRight- navLeft- navNext- navPrev- navRight- navUp- navUpLeft- navUpRight- numOctaves observer offset onActivate= onBegin= onEnd= onFocusIn= onFocusOut= onMouseWheel= onRepeat= onShow= onZoom= opacity operator order orient orientation origin overflow overlay paintOrder- panose1=panose-1 path patternContentUnits patternTransform patternUnits phase pitch playbackOrder= pointerEvents- points preserveAlpha preserveAspectRatio primitiveUnits propagate r radius refX refY renderingIntent- repeatCount repeatDur resource restart result rotate rx ry scale seed shapeRendering- side slope snapshotTime spreadMethod spacing startOffset stdDeviation stemh stemv stitchTiles stopColor- stopOpacity- string stroke strokeDashOffset=stroke-dashoffset strokeLineCap=stroke-linecap strokeLineJoin=stroke-linejoin strokeWidth- syncBehavior syncBehaviorDefault syncMaster syncTolerance syncToleranceDefault tableValues textAnchor- textDecoration- textRendering- textLength timelineBegin= transformBehavior to transform transformOrigin- u1 u2 unicode unicodeBidi- unicodeRange- values vectorEffect- viewBox viewTarget visibility width widths wordSpacing- writingMode- x x1 x2 xChannelSelector y y1 y2 yChannelSelector z zoomAndPan',
  ],
  ['svg', 'commas', 'g1 g2 glyphName-'],
]
