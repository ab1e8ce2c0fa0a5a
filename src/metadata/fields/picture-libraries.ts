/** Whom pictures come from that nobody of an outlet took, for patterns. */
export const pictureLibraries: string =
  'unsplash|pexels|pixabay|shutterstock|istock(?:photo)?|getty images|adobe stock|depositphotos'
